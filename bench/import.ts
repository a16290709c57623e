import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Annotation } from '../src/model/annotation.ts';
import type { SavedArticle } from '../src/model/saved-article.ts';
import { toNote } from '../src/model/annotation.ts';
import { hashText } from '../src/model/hash-text.ts';
import { toSecurity } from '../src/model/secid.ts';
import type { DriverPage } from '../tools/browser/driver.ts';
import { launchChromium } from '../tools/browser/launch-chromium.ts';

const counts = [1_000, 10_000];
/** What an import of 10,000 articles may take, in seconds. */
const target = 30;
/** When we give up, in milliseconds. */
const deadline = 300_000;

const sentence = '青山市将实施重点项目36个，总投资820亿元，东岭集团与东方国信共建风场。';
const text = `${sentence.repeat(7)}\n`.repeat(10).trim();
const savedAt = '2026-01-03T00:00:00.000Z';

/** An article of 2,500 characters with 70 mentions, 140 figures and an annotation. */
function inventArticle(index: number): { article: SavedArticle; annotation: Annotation } {
  const id = String(202_601_020_000_000_000n + BigInt(index));
  const starts = [...text.matchAll(/青山市/g)].map((match) => match.index);
  const security = toSecurity(`0.${300_000 + (index % 500)}`, '东方国信');
  if (!security) throw new Error('no security');
  const article: SavedArticle = {
    id,
    url: `https://finance.eastmoney.com/a/${id}.html`,
    site: 'eastmoney',
    title: `青山市：第${index}篇`,
    digest: sentence,
    publishedAt: '2026-01-02T09:30:00+08:00',
    ...{ media: '青山日报', author: null, editor: null, originalTitle: null },
    text: `${text}${index}`,
    paragraphs: text.split('\n').map((_, at) => ({ start: at * 246, end: at * 246 + 245, heading: false })),
    mentions: starts.map((at) => ({
      ...{ secid: security.secid, surface: '东方国信', start: at + 25, end: at + 29 },
      ...{ via: 'repeat', doubt: null },
    })),
    securities: [security],
    figures: starts.flatMap((at) => [
      {
        surface: '36个',
        start: at + 10,
        end: at + 13,
        label: '重点项目',
        value: 36,
        unit: '个',
        quantity: 'count',
      },
      {
        surface: '820亿元',
        start: at + 17,
        end: at + 22,
        label: '总投资',
        value: 82e9,
        unit: '元',
        quantity: 'money',
      },
    ]),
    clusters: [],
    keyPoints: [{ start: 0, end: sentence.length, text: sentence }],
    ...{ savedAt, openedAt: savedAt, tags: ['能源'], revision: hashText(text), deletedAt: null },
  };
  return { article, annotation: toNote(article, '留意风电与储能。', savedAt) };
}

/** Imports libraries of two sizes into the built extension in Chromium, beside JSON.parse of the same files. */
export async function benchImport(): Promise<void> {
  console.log(
    '\nimport of Tickermark JSON, 2,500 characters an article (a ratio to JSON.parse of the same file)\n',
  );
  for (const count of counts) await benchCount(count);
}

async function benchCount(count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tickermark-bench-'));
  const path = join(folder, 'library.json');
  await writeLibrary(path, count);
  const floor = await timeParse(path);
  const options = { port: 9, folder, headless: true, colorScheme: 'light', locale: 'zh-CN' } as const;
  const browser = await launchChromium(options);
  try {
    const library = await browser.openExtensionPage('library.html');
    const { seconds, peak } = await timeImport(library, path);
    const judged =
      count === 10_000 ? `, ${seconds <= target ? 'within' : 'over'} the target of ${target} s` : '';
    const heap = `${Math.round(peak / 1e6)} MB of heap in the library's page`;
    console.log(
      `  ${count} articles: ${seconds.toFixed(1)} s${judged} (${(seconds / floor).toFixed(0)}×; JSON.parse ${floor.toFixed(2)} s), at most ${heap}`,
    );
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeLibrary(path: string, count: number): Promise<void> {
  const items = Array.from({ length: count }, (_, index) => inventArticle(index));
  const articles = items.map(({ article }) => article);
  const annotations = items.map(({ annotation }) => annotation);
  await writeFile(path, JSON.stringify({ format: 'tickermark', version: 1, articles, annotations }));
}

/** Seconds. */
async function timeParse(path: string): Promise<number> {
  const file = await readFile(path, 'utf8');
  const start = performance.now();
  JSON.parse(file);
  return (performance.now() - start) / 1000;
}

/** Seconds from choosing the file to the report, and the largest heap seen, in bytes. */
async function timeImport(library: DriverPage, path: string): Promise<{ seconds: number; peak: number }> {
  await library.evaluate(`globalThis.peak = 0;
    setInterval(() => { peak = Math.max(peak, performance.memory.usedJSHeapSize) }, 100)`);
  const start = performance.now();
  await library.setFiles('import-input', [path]);
  const isReported = `document.querySelector('[data-testid="import-result"]') !== null`;
  while (!(await library.evaluate(isReported))) {
    if (performance.now() - start > deadline) throw new Error('the import does not end');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const seconds = (performance.now() - start) / 1000;
  return { seconds, peak: Number(await library.evaluate('peak')) };
}
