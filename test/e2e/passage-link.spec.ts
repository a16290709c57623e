import { toPassageLink } from '../../src/export/to-passage-link.ts';
import { waitFor } from '../../tools/browser/driver.ts';
import { test } from './journey-test.ts';

const address = 'finance.eastmoney.com/a/202601200000000009.html';
const paragraphs = [
  '青山市公布年度计划，全市将实施重点项目36个。',
  '上半年，东岭风场完成投资12亿元，进度过半。',
  '下半年，西河电站完成投资12亿元，全部投产。',
  '全市今年将建成36个重点项目，其中新能源项目12个、装备制造项目9个、现代物流项目8个，其余为民生工程，全部在年底以前开工建设，明年起陆续投入使用。',
  '青山市还将设立产业基金，规模为80亿元。',
  '代表们说，他们是中国人民的朋友，愿意再来。',
];
const text = paragraphs.join('\n');

/** Every paragraph is out of sight of every other, and the first of them of the page's beginning. */
const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>青山市</title>
<style>p { margin: 2000px 0 }</style>
<div id="ContentBody">${paragraphs.map((words) => `<p>&#x3000;&#x3000;${words}</p>`).join('\n')}</div></html>`;

const cases: [name: string, words: string, paragraph: number][] = [
  ['words that stand once', '规模为80亿元', 4],
  ['a sentence', '青山市还将设立产业基金，规模为80亿元。', 4],
  ['the first of two places', '完成投资12亿元', 1],
  ['the second of two places', '完成投资12亿元', 2],
  ['a long passage', paragraphs[3] ?? '', 3],
  ['a passage over three paragraphs', text.slice(text.indexOf('西河电站'), text.indexOf('，规模')), 2],
  ['words cut in two', '国人', 5],
];

for (const [name, words, paragraph] of cases) {
  test(`a link to ${name} leads there`, async ({ site, startBrowser }) => {
    site.pages.set(address, page);
    const lineStart = paragraphs.slice(0, paragraph).join('\n').length;
    const start = text.indexOf(words, lineStart);
    const link = toPassageLink(`https://${address}`, text, { start, end: start + words.length });
    const opened = await (await startBrowser()).open(link);
    const box = `document.querySelectorAll('p')[${paragraph}].getBoundingClientRect()`;
    await waitFor(opened, `scrollY > 0 && ${box}.top >= 0 && ${box}.bottom <= innerHeight`);
  });
}
