import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article, ArticleText } from '../../src/model/article.ts';
import { askReading } from '../browser/ask-extension.ts';
import type { Driver, DriverPage } from '../browser/driver.ts';
import { launch } from '../browser/launch.ts';
import { serveNews } from '../browser/serve-news.ts';
import type { CorpusPage, HeadlinePair } from './read-corpus.ts';

/** What the built extension reads in Chromium: each page by its name (null: unreadable), each body's key sentences. */
export interface Readings {
  pages: Map<string, Article | null>;
  keySentences: string[][];
}

/** Every page at an address of its own, as an article of the site has one. */
const addressOf = (index: number) =>
  `finance.eastmoney.com/a/2026010100${String(index).padStart(8, '0')}.html`;

/** Has the built extension (dist/chrome) read every page in a real tab, and every body through its background. */
export async function readWithExtension(pages: CorpusPage[], headlines: HeadlinePair[]): Promise<Readings> {
  const folder = await mkdtemp(join(tmpdir(), 'tickermark-score-'));
  const news = await serveNews(new Map(pages.map(({ html }, index) => [addressOf(index), html])));
  const options = { port: news.port, folder, headless: true, colorScheme: 'light', locale: 'zh-CN' } as const;
  const driver = await launch('chromium', options);
  try {
    const own = await driver.openExtensionPage('library.html');
    const read = new Map<string, Article | null>();
    for (const [index, { name }] of pages.entries()) {
      const article = await readPage(driver, own, addressOf(index)).catch((error: unknown) => {
        console.error(`${name} could not be asked: ${String(error)}`); // a page that leads away spoils no other's score
        return null;
      });
      read.set(name, article);
    }
    const keySentences: string[][] = [];
    for (const { text } of headlines) keySentences.push(await readKeySentences(own, text));
    return { pages: read, keySentences };
  } finally {
    await driver.close();
    await news.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function readPage(driver: Driver, own: DriverPage, address: string): Promise<Article | null> {
  const tab = await driver.open(`https://${address}`);
  try {
    const { article } = await askReading(own, `https://${address}`);
    return (article ?? null) as Article | null;
  } finally {
    await tab.close();
  }
}

/** The headline is what the sentences are measured by: the extension does not get to see it. */
async function readKeySentences(own: DriverPage, body: string): Promise<string[]> {
  const lines = body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const text = lines.join('\n');
  const page: ArticleText = {
    ...{ id: 'headline', url: '', site: 'corpus', title: null, digest: null, publishedAt: null },
    ...{ media: null, author: null, editor: null, originalTitle: null, mentions: [], text },
    paragraphs: lines.map((line, index) => {
      const start = lines.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0);
      return { start, end: start + line.length, heading: false };
    }),
  };
  const request = JSON.stringify({ name: 'toArticle', argument: page });
  const answer = (await own.evaluate(`chrome.runtime.sendMessage(${request})`)) as
    { ok: true; value: Article } | { ok: false; message: string };
  if (!answer.ok) throw new Error(answer.message);
  return answer.value.keyPoints.map((point) => point.text);
}
