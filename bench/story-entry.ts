import { readPage } from '../src/extract/read-page.ts';
import { addArticle } from '../src/store/articles.ts';
import { createStoreOpener } from '../src/store/open-store.ts';
import { listSameStory, listSources } from '../src/store/same-story.ts';
import { putSignature } from '../src/store/signatures.ts';
import { write } from '../src/store/transact.ts';
import { toSignature } from '../src/story/to-signature.ts';
import { fill as fillFrames, inventFrames, inventStory } from '../test/story/invent-story.ts';
import { rewrite } from '../test/story/outlet-edits.ts';
import { createRandom, inventArticle, inventWords } from './invent-articles.ts';
import { judgeInvented, judgeTexts } from './judge-stories.ts';

const perTransaction = 250;
const questions = 40;
const open = createStoreOpener('bench-story');
const openBare = createStoreOpener('bench-signatures');
const texts: string[] = [];

/** The texts of pages, those that can be read. */
function readTexts(pages: string[]): string[] {
  return pages.flatMap((html, i) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    return readPage(page, `https://finance.eastmoney.com/a/2026010100${i}.html`)?.article.text ?? [];
  });
}

/** Microseconds that the signature of a text of so many characters takes: the median of many. */
function timeSignature(length: number): number {
  const random = createRandom(3);
  const times = Array.from({ length: 300 }, () => {
    const text = inventStory(random, length * 1.1)
      .join('\n')
      .slice(0, length);
    const start = performance.now();
    // A browser's clock is too coarse for one.
    for (let i = 0; i < 10; i += 1) toSignature(text);
    return (performance.now() - start) * 100;
  });
  return toMedian(times);
}

/** Fills a library up to so many articles, of which each tenth is what another outlet made of the one before it; in ms. */
async function fill(count: number) {
  const [database, signatures] = await Promise.all([open(), openBare()]);
  const random = createRandom(9);
  const words = inventWords();
  let [saving, signing] = [0, 0];
  const added = count - texts.length;
  while (texts.length < count) {
    const batch = Array.from({ length: perTransaction }, () => {
      const story = inventStory(random, 300 * 10 ** random());
      const before = texts.at(-1)?.split('\n') ?? story;
      texts.push((texts.length % 10 === 9 ? rewrite(before, random) : story).join('\n'));
      return { ...inventArticle(texts.length - 1, words), text: texts.at(-1) ?? '' };
    });
    const start = performance.now();
    await write(database, async (transaction) => {
      for (const article of batch) await addArticle(transaction, article);
    });
    const middle = performance.now();
    // In a library that has nothing else, to tell what it is of the whole.
    const transaction = signatures.transaction('signatures', 'readwrite');
    for (const article of batch) putSignature(transaction.store, article);
    await transaction.done;
    saving += middle - start;
    signing += performance.now() - middle;
  }
  return { saving: saving / added, signing: signing / added };
}

/** Milliseconds to ask for the sources of an article, and for those of a page of fifty. */
async function time() {
  const database = await open();
  const random = createRandom(texts.length);
  const [one, fifty]: [number[], number[]] = [[], []];
  for (let i = 0; i < questions; i += 1) {
    const at = Math.floor(random() * (texts.length - 50));
    const start = performance.now();
    await listSameStory(database, { id: `a${at}`, text: texts[at] ?? '' });
    const middle = performance.now();
    await listSources(
      database,
      Array.from({ length: 50 }, (_, n) => `a${at + n}`),
    );
    one.push(middle - start);
    fifty.push(performance.now() - middle);
  }
  return { one, fifty };
}

/** Rewrites of reports out of a series of which the words are always the same: how many were found, and what else was. */
async function askSeries(reports: number, asked: number) {
  const database = await createStoreOpener('bench-series')();
  const random = createRandom(21);
  const frames = inventFrames(random, 800, 0.2);
  const series = Array.from({ length: reports }, () => fillFrames(random, frames));
  const words = inventWords();
  await write(database, async (transaction) => {
    for (const [i, report] of series.entries())
      await addArticle(transaction, { ...inventArticle(i, words), text: report.join('\n') });
  });
  let [found, wrong] = [0, 0];
  for (const [i, report] of series.slice(0, asked).entries()) {
    const sources = await listSameStory(database, { id: '', text: rewrite(report, random).join('\n') });
    if (sources.some(({ card }) => card.id === `a${i}`)) found += 1;
    wrong += sources.filter(({ card }) => card.id !== `a${i}`).length;
  }
  return { found, wrong };
}

function toMedian(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

Object.assign(globalThis, {
  bench: { judgeInvented, judgeTexts, readTexts, timeSignature, fill, time, askSeries },
});
