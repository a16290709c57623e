import { expect } from '@playwright/test';
import { openAsBlob } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import {
  type Driver,
  type DriverPage,
  elementsOf,
  waitFor,
  waitForElements,
} from '../../tools/browser/driver.ts';
import { unzip } from '../export/unzip.ts';
import { toSavedArticle } from '../sample-article.ts';
import { toTickermarkJson } from '../to-tickermark-json.ts';
import { test } from './journey-test.ts';

const count = 300;

/** An article that is no one else's story. */
function toOwn(index: number) {
  const text = String.fromCodePoint(...Array.from({ length: 40 }, (_, place) => 0x4e00 + index * 40 + place));
  return toSavedArticle({
    ...{ id: `long${index}`, title: `第${index}篇`, text },
    url: `https://finance.eastmoney.com/a/long${index}.html`,
    savedAt: new Date(Date.UTC(2026, 0, 1) - index * 60_000).toISOString(),
    paragraphs: [{ start: 0, end: text.length, heading: false }],
    ...{ mentions: [], securities: [], figures: [], clusters: [], keyPoints: [] },
  });
}

const row = (id: string) => `document.querySelector('[data-row][data-id="${id}"]')`;

/** Scrolls window by window, as far as rows are there, until the article is among them. */
async function scrollTo(library: DriverPage, id: string): Promise<void> {
  await waitFor(
    library,
    `(() => {
      const isSeen = ${elementsOf('article-card')}.some((card) => card.getBoundingClientRect().top > 0);
      if (isSeen && !${row(id)}) scrollBy({ top: innerHeight / 2, behavior: 'instant' });
      return ${row(id)} !== null;
    })()`,
  );
  await library.evaluate(`${row(id)}.scrollIntoView({ block: 'center', behavior: 'instant' })`);
  await waitFor(library, isStill(id));
}

/** Whether the list stands still: rows above that get their true heights move what is seen, a frame or two later. */
const isStill = (id: string) => `(async () => {
  const top = () => ${row(id)}?.getBoundingClientRect().top;
  const before = top();
  for (let frame = 0; frame < 5; frame += 1) {
    await new Promise(requestAnimationFrame);
    if (top() !== before) return false;
  }
  return true;
})()`;

/** The library with all of them in it; `file` is where they are written before. */
async function openLong(browser: Driver, file: string): Promise<DriverPage> {
  const articles = Array.from({ length: count }, (_, index) => toOwn(index));
  await writeFile(file, toTickermarkJson({ articles, annotations: [], revisions: [], verdicts: [] }));
  const library = await browser.openExtensionPage('library.html');
  await library.setFiles('import-input', [file]);
  await waitForElements(library, 'article-card');
  await waitFor(library, `${elementsOf('import-result')}.length > 0`);
  return library;
}

test('a long list is scrolled, selected, acted upon and taken back; Back leads to its place', async ({
  startBrowser,
}, testInfo) => {
  const library = await openLong(await startBrowser(), testInfo.outputPath('long.json'));

  await scrollTo(library, 'long200');
  expect(await library.evaluate(`${elementsOf('article-card')}.length`)).toBeLessThan(60);

  const top = Number(await library.evaluate(`${row('long200')}.getBoundingClientRect().top`));
  await library.evaluate(`${row('long200')}.querySelector('h2 a').click()`);
  await waitFor(library, `document.querySelector('.saved-text') !== null`);
  await library.evaluate('history.back()');
  await waitFor(library, `Math.abs((${row('long200')}?.getBoundingClientRect().top ?? NaN) - ${top}) < 2`);

  await library.evaluate(`${row('long200')}.querySelector('h2 a').focus()`);
  await library.press(['x', 'd']);
  await waitFor(library, `${row('long200')} === null`);
  await library.press(['u']);
  await waitFor(library, `${row('long200')} !== null`);

  await library.press(['a']);
  await waitFor(library, `${elementsOf('select-all')}[0].checked`);
  await library.press(['d']);
  await waitForElements(library, 'article-card', 0);
  await library.press(['u']);
  await waitForElements(library, 'article-card');
});

test('a long library is exported as Markdown, a file for each article in the order of the list', async ({
  startBrowser,
}, testInfo) => {
  const library = await openLong(await startBrowser(), testInfo.outputPath('long.json'));
  const { path } = await library.download('export-markdown');
  const files = [...(await unzip(await openAsBlob(path)))];
  expect(files.map(([name]) => name)).toEqual(
    Array.from({ length: count }, (_, index) => `第${index}篇 long${index}.md`),
  );
  for (const [index, [, contents]] of files.entries()) expect(String(contents)).toContain(`# 第${index}篇\n`);

  const templates = { markdownTemplate: '标题：{{ title }}', fileNameTemplate: '剪报' };
  const request = JSON.stringify({ name: 'putSettings', argument: templates });
  await library.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${request}).then(() => true)`);
  const own = [...(await unzip(await openAsBlob((await library.download('export-markdown')).path)))];
  expect(own.map(([name]) => name)).toEqual(
    Array.from({ length: count }, (_, index) => `剪报 long${index}.md`),
  );
  expect(String(own[7]?.[1])).toContain('标题：第7篇');
});
