import { expect, test } from 'vitest';
import { findClusters } from '../../src/extract/clusters/find-clusters.ts';
import { findFigures } from '../../src/extract/figures/find-figures.ts';
import { findKeyPoints } from '../../src/extract/key-points/find-key-points.ts';
import { toArticleText } from './to-article-text.ts';

/** What a page could repeat to make a rule look again and again. */
const units = [
  '1',
  '1,234,',
  '1-2-3、',
  '三百',
  '甲、',
  '以甲、乙',
  '的产业',
  '（',
  '“',
  '向“',
  '打造',
  '培育打造推进',
  '建设甲项目',
  '培育新材料产业集群',
  '加快新能源产业发展项目',
  '新材料产业以甲为龙头，',
  '在新材料产业方面，打造甲基地、建设乙等项目。形成甲、乙等3个千亿级产业集群；',
  '产业\n',
  '“1+2”产业“1”即',
  '\ud800',
];

function readAll(text: string): void {
  const article = toArticleText(text.split('\n'));
  const figures = findFigures(article.text, article.paragraphs);
  findClusters(article.text, article.paragraphs, figures, []);
  findKeyPoints(article.text, article.paragraphs, figures, []);
}

/** The shortest of some runs, in milliseconds: what the work costs when nothing else interrupts it. */
function shortestRun(text: string): number {
  const runs = Array.from({ length: 3 }, () => {
    const started = performance.now();
    readAll(text);
    return performance.now() - started;
  });
  return Math.min(...runs);
}

// Eight times the text would cost 64 times as much if a rule were quadratic; half of that leaves room for a busy machine.
test.each(units)('reading grows with the length of a text that repeats %j', (unit) => {
  const repeat = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
  readAll(repeat(4_000));
  const short = Math.max(shortestRun(repeat(12_000)), 1);
  expect(shortestRun(repeat(96_000)) / short).toBeLessThan(32);
});

test('figures are handed to the clusters whose passage they lie in, not to every cluster', () => {
  const kinds = '铜铝镁钛钨锂硅氟碳钢铁煤';
  const names = kinds.split('').flatMap((first) => kinds.split('').map((second) => `${first}${second}材料`));
  const sentences = names.map((name, index) => `培育${name}产业集群，投资${index + 2}亿元；`);
  const { text, paragraphs } = toArticleText([sentences.join('')]);
  const figures = findFigures(text, paragraphs);
  const clusters = findClusters(text, paragraphs, figures, []);
  expect(clusters).toHaveLength(names.length);
  expect(clusters.map((cluster) => cluster.figures.length)).toEqual(names.map(() => 1));
});
