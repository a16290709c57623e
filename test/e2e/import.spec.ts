import { expect } from '@playwright/test';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type DriverPage, textsOf, waitFor, waitForElements } from '../../tools/browser/driver.ts';
import { test } from './journey-test.ts';

const current = resolve('test/fixtures/eastmoney-current.html');
const mirror = resolve('test/fixtures/mirror.html');
/** The article of the second fixture, at another of its addresses. */
const mirrored = 'https://wap.eastmoney.com/a/202405163077001234.html';

/** Waits until the import that is running has been reported, and gives what it says. */
async function reportOf(library: DriverPage): Promise<string> {
  await waitForElements(library, 'import-result', 1);
  return (await textsOf(library, 'import-result'))[0] ?? '';
}

const annotations = (library: DriverPage) =>
  library.evaluate(`chrome.runtime.sendMessage({ name: 'loadArticle', argument: '202405163077001234' })
    .then(({ value }) => value.annotations.map(({ body }) => body[0].value).sort())`);

test('a folder of saved pages, with a broken file and what belongs to a page among them', async ({
  startBrowser,
}, testInfo) => {
  const folder = testInfo.outputPath('网页');
  await mkdir(resolve(folder, '一_files'), { recursive: true });
  await copyFile(current, resolve(folder, '一.html'));
  await copyFile(mirror, resolve(folder, '二.html'));
  await writeFile(resolve(folder, '坏了.json'), '{ "format": "tickermark", ');
  await writeFile(resolve(folder, '一_files', 'frame.html'), '<p>广告');
  await writeFile(resolve(folder, '一_files', 'style.css'), 'p {}');
  const browser = await startBrowser();
  const library = await browser.openExtensionPage('library.html');
  // Firefox's driver chooses files only; what the page then does with them is the same.
  if (browser.name === 'chromium') await library.setFiles('import-folder', [folder]);
  else
    await library.setFiles(
      'import-input',
      ['一.html', '二.html', '坏了.json'].map((name) => resolve(folder, name)),
    );

  await waitForElements(library, 'article-card', 2);
  expect(await reportOf(library)).toContain('2');
  expect(await textsOf(library, 'import-error')).toEqual([expect.stringContaining('坏了.json')]);
  await library.click('import-undo');
  await waitForElements(library, 'article-card', 0);
});

test("another tool's highlights find their article; what is in conflict is asked about first", async ({
  startBrowser,
}, testInfo) => {
  const browser = await startBrowser();
  const library = await browser.openExtensionPage('library.html');
  await library.setFiles('import-input', [mirror]);
  await waitForElements(library, 'article-card', 1);

  const exported = (text: string, more: object[] = []) =>
    JSON.stringify({
      export_date: '2026-01-05',
      annotations: [
        {
          id: 'one',
          uri: mirrored,
          created: '2026-01-05T01:02:03.456789+00:00',
          updated: '2026-01-05T01:02:03.456789+00:00',
          text,
          tags: ['铝'],
          target: [
            { selector: [{ type: 'TextQuoteSelector', exact: '再生铝', prefix: '以', suffix: '为重点' }] },
          ],
        },
        ...more,
      ],
    });
  const file = testInfo.outputPath('hypothesis.json');
  await writeFile(file, exported('留意再生铝'));
  await library.setFiles('import-input', [file]);
  await expect.poll(() => annotations(library)).toEqual(['留意再生铝']);

  // Other words under the same id and time, and a note on a page of another site.
  await writeFile(
    file,
    exported('别的话', [{ id: 'two', uri: 'https://elsewhere.example/', text: '外面的' }]),
  );
  await library.setFiles('import-input', [file]);
  await waitForElements(library, 'import-question', 1);
  expect(await annotations(library)).toEqual(['留意再生铝']);
  await library.click('import-confirm');
  await waitForElements(library, 'import-question', 0);
  await expect.poll(() => annotations(library)).toEqual(['别的话', '留意再生铝']);

  await library.setFiles('import-input', [file]);
  await waitForElements(library, 'import-question', 1);
  await library.click('import-cancel');
  await waitForElements(library, 'import-question', 0);
  expect(await annotations(library)).toEqual(['别的话', '留意再生铝']);
});

test('what is dropped on the page is imported', async ({ startBrowser }) => {
  const browser = await startBrowser();
  const library = await browser.openExtensionPage('library.html');
  const page = '<!doctype html><div id="ContentBody"><p>南湖市将实施项目。</p></div>';
  await waitForElements(library, 'import-input', 1);
  await waitFor(
    library,
    `(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([${JSON.stringify(page)}], '网页.html'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      return true;
    })()`,
  );
  await waitForElements(library, 'article-card', 1);
});
