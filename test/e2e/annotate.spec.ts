import { expect } from '@playwright/test';
import {
  elementsOf,
  waitFor,
  waitForElements,
  type Driver,
  type DriverPage,
} from '../../tools/browser/driver.ts';
import { test } from './journey-test.ts';

const address = 'finance.eastmoney.com/a/202601150000000011.html';
const url = `https://${address}`;
const mobileUrl = 'https://emwap.eastmoney.com/info/detail/202601150000000011';

const first = '滨海市发布数据，前三季度完成工业投资312.5亿元，同比增长8.4%，新开工项目96个。';
const second = '市发改委负责人表示，下一步将围绕海洋装备与低温储能两条主线布局重点项目，力争三年内见效。';
const third = '分析人士认为，相关公司的订单将在明年逐步释放。';

function toArticlePage(...paragraphs: string[]): string {
  const body = paragraphs.map((words) => `<p>&emsp;&emsp;${words}</p>`).join('');
  return `<!doctype html><meta charset="utf-8"><title>滨海市：前三季度_东方财富网</title>
    <style>p { font: 16px/30px sans-serif; margin: 20px 40px; }</style>
    <div class="title">滨海市：前三季度工业投资稳步增长</div><div id="ContentBody">${body}</div>`;
}

/** Where words of the page stand, as an expression: the middles of their first and last characters. */
function placeOf(words: string): string {
  return `(() => {
    const walker = document.createTreeWalker(document.querySelector('#ContentBody, .article-body'), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const start = walker.currentNode.data.indexOf(${JSON.stringify(words)});
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, start);
      range.setEnd(walker.currentNode, start + ${words.length});
      range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const boxes = [...range.getClientRects()];
      const last = boxes[boxes.length - 1];
      return { from: { x: boxes[0].left + 1, y: boxes[0].top + 8 }, to: { x: last.right - 1, y: last.top + 8 } };
    }
  })()`;
}

/** Selects words with the mouse, as a reader does. */
async function select(page: DriverPage, words: string): Promise<void> {
  await waitFor(page, "document.readyState === 'complete'");
  const { from, to } = (await page.evaluate(placeOf(words))) as Record<
    'from' | 'to',
    { x: number; y: number }
  >;
  await page.drag(from, to);
  await waitFor(page, `String(getSelection()).trim() === ${JSON.stringify(words)}`);
  await waitFor(page, 'document.querySelector("tickermark-annotator") !== null');
}

/** The page's painted words by colour; what is painted is read from the registry, which the page shares with us. */
const painted = `Object.fromEntries(['yellow', 'green', 'blue', 'pink', 'purple'].flatMap((colour) => {
  const highlight = CSS.highlights.get('tickermark-highlight-' + colour);
  if (!highlight) return [];
  const words = [...highlight].map((place) => {
    const range = document.createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    return String(range).replace(/\\s/g, '');
  });
  return [[colour, words.sort()]];
}))`;

async function waitForPaint(page: DriverPage, expected: Record<string, string[]>): Promise<void> {
  const sorted = Object.fromEntries(
    Object.entries(expected).map(([colour, words]) => [colour, words.toSorted()]),
  );
  await waitFor(page, `JSON.stringify(${painted}) === ${JSON.stringify(JSON.stringify(sorted))}`);
}

/** The states of the annotations, as the popup lists them. */
async function waitForStates(popup: DriverPage, states: string[]): Promise<void> {
  const listed = `${elementsOf('annotation')}.map(({ dataset }) => dataset.state).join()`;
  await waitFor(popup, `${listed} === ${JSON.stringify(states.join())}`);
}

async function openPopup(browser: Driver): Promise<DriverPage> {
  const popup = await browser.openExtensionPage('popup.html');
  await waitForElements(popup, 'popup-save');
  return popup;
}

test('words are marked, noted, found again at every address, and the mark is taken back', async ({
  site,
  startBrowser,
}, testInfo) => {
  site.pages.set(address, toArticlePage(first, second, third));
  site.pages.set(
    mobileUrl.replace('https://', ''),
    `<!doctype html><meta charset="utf-8"><title>滨海市</title><div class="article-body"><p>${first}</p><p>${second}</p><p>${third}</p></div>`,
  );
  const browser = await startBrowser();
  const page = await browser.open(url);
  await select(page, '完成工业投资312.5亿元');
  await page.press(['2'], { alt: true });
  await waitForPaint(page, { green: ['完成工业投资312.5亿元'] });

  await test.step('overlapping words are an annotation of their own', async () => {
    await select(page, '312.5亿元，同比增长8.4%');
    await page.press(['Tab', '4']); // into the bar, and its fourth colour
    await waitForPaint(page, { green: ['完成工业投资312.5亿元'], pink: ['312.5亿元，同比增长8.4%'] });
  });

  await test.step('a note is kept as it is typed', async () => {
    await select(page, '海洋装备与低温储能');
    await page.press(['Tab', ...Array.from({ length: 5 }, () => 'ArrowRight'), 'Enter']);
    await waitForPaint(page, {
      yellow: ['海洋装备与低温储能'],
      green: ['完成工业投资312.5亿元'],
      pink: ['312.5亿元，同比增长8.4%'],
    });
    await page.press(Array.from('watch'));
    const popup = await openPopup(browser);
    await waitForStates(popup, ['exact', 'exact', 'exact']);
    await waitFor(popup, `${elementsOf('annotation')}[2].innerText.includes('watch')`);
    await popup.close();
  });

  await test.step('after a reload, and at the mobile address', async () => {
    await page.reload();
    const all = {
      yellow: ['海洋装备与低温储能'],
      green: ['完成工业投资312.5亿元'],
      pink: ['312.5亿元，同比增长8.4%'],
    };
    await waitForPaint(page, all);
    const mobile = await browser.open(mobileUrl);
    await waitForPaint(mobile, all);
    await mobile.close();
  });

  await test.step('undo in the popup brings back what was deleted', async () => {
    const popup = await openPopup(browser);
    await waitForStates(popup, ['exact', 'exact', 'exact']);
    await popup.click('annotation-delete', 1);
    await waitForPaint(page, { yellow: ['海洋装备与低温储能'], green: ['完成工业投资312.5亿元'] });
    await popup.click('undo');
    await waitForStates(popup, ['exact', 'exact', 'exact']);
  });

  await test.step('the library shows the notes beside their words, and Enter leads from one to the other', async () => {
    const library = await browser.openExtensionPage('library.html');
    await library.screenshot(testInfo.outputPath('library.png'), { width: 1400, height: 900 });
    await waitForElements(library, 'article-card', 1);
    await library.evaluate(`${elementsOf('article-card')}[0].querySelector('a').click()`);
    await waitForElements(library, 'annotation', 3);
    await waitFor(library, `${boxOf('.annotation-item')}.left > ${boxOf('.saved-text')}.right`);
    await waitFor(
      library,
      `Math.abs(${boxOf('.annotation-item .passage-link')}.top - ${boxOf('mark')}.top) < 8`,
    );
    await library.evaluate(`document.querySelector('mark').focus()`);
    await library.press(['Enter']);
    await waitFor(library, `document.activeElement.closest('.annotation-item') !== null`);
    await library.press(['Enter']);
    await waitFor(library, `document.activeElement === document.querySelector('mark')`);
  });
});

/** An expression for the place of the first element of that kind. */
function boxOf(selector: string): string {
  return `document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect()`;
}

test('what the site changes afterwards is told, and never painted where it says something else', async ({
  site,
  startBrowser,
}) => {
  site.pages.set(address, toArticlePage(first, second, third));
  const browser = await startBrowser();
  const page = await browser.open(url);
  for (const [words, key] of [
    ['完成工业投资312.5亿元，同比增长8.4%', '1'],
    ['下一步将围绕海洋装备与低温储能两条主线布局重点项目', '2'],
    ['相关公司的订单将在明年逐步释放', '3'],
  ] as const) {
    await select(page, words);
    await page.press([key], { alt: true });
    await waitFor(page, `Object.values(${painted}).flat().length === ${key}`);
  }
  // A figure was changed, a word was put in, a paragraph is gone, and another one stands above all.
  site.pages.set(
    address,
    toArticlePage(
      '更新：本文数据已核对。',
      first.replace('312.5', '318.5'),
      second.replace('下一步将', '下一步，将'),
    ),
  );
  await page.reload();
  await waitForPaint(page, { green: ['下一步，将围绕海洋装备与低温储能两条主线布局重点项目'] });
  const popup = await openPopup(browser);
  await waitForStates(popup, ['changed', 'orphan', 'orphan']);
  expect(
    await popup.evaluate(`[...document.querySelectorAll('.wording-figure')].map((part) => part.innerText)`),
  ).toEqual(expect.arrayContaining(['312.5亿元', '318.5亿元']));
});

test('text that comes late, and paragraphs rendered anew, get their marks', async ({
  site,
  startBrowser,
}) => {
  site.pages.set(address, toArticlePage(first, second, third));
  const browser = await startBrowser();
  const page = await browser.open(url);
  await select(page, '力争三年内见效');
  await page.press(['5'], { alt: true });
  await waitForPaint(page, { purple: ['力争三年内见效'] });

  await page.evaluate(`(() => {
    const paragraph = document.querySelectorAll('#ContentBody p')[1];
    paragraph.replaceWith(Object.assign(document.createElement('p'), { textContent: paragraph.textContent }));
    document.querySelector('#ContentBody').prepend(Object.assign(document.createElement('p'), { textContent: '快讯。' }));
  })()`);
  await waitForPaint(page, { purple: ['力争三年内见效'] });

  await page.evaluate(`(() => {
    const body = document.querySelector('#ContentBody');
    window.kept = body.innerHTML;
    body.replaceChildren();
  })()`);
  await page.evaluate(`document.querySelector('#ContentBody').innerHTML = window.kept`);
  await waitForPaint(page, { purple: ['力争三年内见效'] });
});

test('two tabs annotate one article, and each shows what the other marked', async ({
  site,
  startBrowser,
}) => {
  site.pages.set(address, toArticlePage(first, second, third));
  const browser = await startBrowser();
  const one = await browser.open(url);
  await select(one, '新开工项目96个');
  await one.press(['1'], { alt: true });
  await waitForPaint(one, { yellow: ['新开工项目96个'] });

  const other = await browser.open(url);
  await waitForPaint(other, { yellow: ['新开工项目96个'] });
  await select(other, '力争三年内见效');
  await other.press(['3'], { alt: true });
  const both = { yellow: ['新开工项目96个'], blue: ['力争三年内见效'] };
  await waitForPaint(other, both);
  await waitForPaint(one, both);
});

test('a save in whose middle the background ends is a save, and one only', async ({ site, startBrowser }) => {
  site.pages.set(address, toArticlePage(first, second, third));
  const browser = await startBrowser();
  const page = await browser.open(url);
  await select(page, '新开工项目96个');
  await Promise.all([page.press(['2'], { alt: true }), browser.endBackground()]);
  await waitForPaint(page, { green: ['新开工项目96个'] });

  await browser.endBackground();
  await page.reload();
  await waitForPaint(page, { green: ['新开工项目96个'] });
  const popup = await openPopup(browser);
  await waitForStates(popup, ['exact']);
});

test('after an update the open pages are served by the new version, once', async ({ site, startBrowser }) => {
  site.pages.set(address, toArticlePage(first, second, third));
  const browser = await startBrowser();
  const page = await browser.open(url);
  await select(page, '新开工项目96个');
  await page.press(['2'], { alt: true });
  await waitForPaint(page, { green: ['新开工项目96个'] });

  // Our scripts tell one another of their start.
  await page.evaluate(
    `void document.addEventListener('tickermark-start', () => { window.isServed = true; })`,
  );
  await browser.updateExtension();
  await waitFor(page, 'window.isServed');
  await select(page, '力争三年内见效');
  await waitFor(page, `document.querySelectorAll('tickermark-annotator').length === 1`);
  await page.press(['3'], { alt: true });
  await waitForPaint(page, { green: ['新开工项目96个'], blue: ['力争三年内见效'] });
});

test('a saved article that reads differently later keeps both wordings, and shows what was changed', async ({
  site,
  startBrowser,
}) => {
  site.pages.set(address, toArticlePage(first, second));
  const browser = await startBrowser();
  const page = await browser.open(url);
  const popup = await openPopup(browser);
  await popup.click('popup-save');
  await waitFor(popup, `${elementsOf('popup-save')}[0].ariaDisabled === 'true'`);
  site.pages.set(address, toArticlePage(first.replace('96个', '98个'), second));
  await page.reload();

  const library = await browser.openExtensionPage('library.html');
  await waitForElements(library, 'article-card', 1);
  await library.evaluate(`${elementsOf('article-card')}[0].querySelector('a').click()`);
  await waitForElements(library, 'revision', 2);
  await library.click('revision', 1);
  await waitForElements(library, 'revision-changes');
  const changes = `${elementsOf('revision-changes')}[0].innerText`;
  expect(await library.evaluate(changes)).toMatch(/96个[\s\S]*98个/);
});

test('the list beside the page leads to the marked words, and follows what changes there', async ({
  site,
  startBrowser,
}) => {
  site.pages.set(address, toArticlePage(first, ...Array.from({ length: 40 }, () => third), second));
  const browser = await startBrowser();
  const page = await browser.open(url);
  await select(page, '力争三年内见效');
  await page.press(['1'], { alt: true });
  await waitForPaint(page, { yellow: ['力争三年内见效'] });
  await page.evaluate('scrollTo({ top: 0, behavior: "instant" })');

  const panel = await browser.openExtensionPage('panel.html');
  await waitForStates(panel, ['exact']);
  await panel.evaluate(`${elementsOf('annotation')}[0].querySelector('blockquote button').click()`);
  await waitFor(page, "CSS.highlights.has('tickermark-passage') && scrollY > 0");
  await page.evaluate(`document.querySelector('#ContentBody').prepend(
    Object.assign(document.createElement('p'), { textContent: '快讯：稍后更新。' }))`);
  await waitForStates(panel, ['moved']);
});

/** The page sees that our element has the focus, and no more of what is in it. */
const hasFocus = "document.activeElement?.localName === 'tickermark-annotator'";

test('marked words that are clicked have a card, for notes and tags by keyboard', async ({
  site,
  startBrowser,
}) => {
  site.pages.set(address, toArticlePage(first, second, third));
  const browser = await startBrowser();
  const page = await browser.open(url);
  const keysHeard = `window.heard = ''; addEventListener('keydown', ({ key }) => { window.heard += key; })`;
  await page.evaluate(`(() => { ${keysHeard} })()`);
  await select(page, '力争三年内见效');
  await page.press(['Tab', ...Array.from({ length: 6 }, () => 'ArrowRight'), 'Enter']); // the bar's tags
  await waitForPaint(page, { yellow: ['力争三年内见效'] });
  await page.press([...Array.from('orders'), 'Enter', 'Escape']);
  await waitFor(page, `!(${hasFocus})`);

  const { to } = (await page.evaluate(placeOf('力争三年内见效'))) as { to: { x: number; y: number } };
  await page.clickAt({ x: to.x - 20, y: to.y });
  await waitFor(page, hasFocus);
  await page.press(['Tab', 'Tab', 'Tab', 'Enter']); // close, the words, edit
  await page.press(Array.from('2027?'));
  const popup = await openPopup(browser);
  await waitForStates(popup, ['exact']);
  await waitFor(popup, `/2027\\?[\\s\\S]*orders/.test(${elementsOf('annotation')}[0].innerText)`);
  await popup.close();
  await page.press(['Escape']);
  await waitFor(page, `!(${hasFocus})`);
  expect(await page.evaluate('window.heard'), 'what is typed is not for the page').not.toContain('2027');
});

test('a note that is open during an update loses no words', async ({ site, startBrowser }) => {
  site.pages.set(address, toArticlePage(first, second, third));
  const browser = await startBrowser();
  const page = await browser.open(url);
  await select(page, '力争三年内见效');
  await page.press(['Tab', ...Array.from({ length: 5 }, () => 'ArrowRight'), 'Enter']);
  await waitForPaint(page, { yellow: ['力争三年内见效'] });
  await page.press(Array.from('before'));
  await page.evaluate(`document.querySelector('tickermark-annotator').toggleAttribute('data-old', true)`);
  await browser.updateExtension();
  await waitFor(page, `document.querySelectorAll('tickermark-annotator:not([data-old])').length === 1`);
  // The old version stays with the words that are being written. In Firefox it is dead by then, and taken away.
  if (browser.name === 'chromium') {
    await page.press(Array.from('after'));
    await waitFor(page, `document.querySelectorAll('[data-old][data-unsaved]').length === 1`);
  }
  await page.reload();
  await waitForPaint(page, { yellow: ['力争三年内见效'] });
  const popup = await openPopup(browser);
  await waitForStates(popup, ['exact']);
  await waitFor(popup, `${elementsOf('annotation')}[0].innerText.includes('before')`);
});
