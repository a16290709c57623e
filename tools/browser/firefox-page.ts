import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BidiConnection } from './bidi-connection.ts';
import { elementsOf, waitFor, type DriverPage, type Point } from './driver.ts';

/** WebDriver's names for keys that are no characters (https://w3c.github.io/webdriver/#keyboard-actions). */
const keyNames: Record<string, string> = {
  Delete: '\uE017',
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  Alt: '\uE00A',
  Control: '\uE009',
  ArrowRight: '\uE014',
};

/**
 * Drives one tab of Firefox. `wait` says what a navigation waits for: "none" for the extension's own pages, whose load
 * event never comes over BiDi.
 */
export function toFirefoxPage(bidi: BidiConnection, context: string, wait: 'complete' | 'none'): DriverPage {
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = (await bidi.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
      target: { context },
      awaitPromise: true,
    })) as { result?: { value: string }; exceptionDetails?: { text: string } };
    if (!result) throw new Error(exceptionDetails?.text ?? `no result of ${expression}`);
    return JSON.parse(result.value) as unknown;
  };
  const perform = (actions: object[]) => bidi.send('input.performActions', { context, actions });

  const clickAt = ({ x, y }: Point) => dragBetween({ x, y }, { x, y });
  const dragBetween = (from: Point, to: Point) =>
    perform([
      {
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: Math.round(from.x), y: Math.round(from.y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerMove', x: Math.round(to.x), y: Math.round(to.y) },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ]);
  const strike = (values: string[]) =>
    values.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);

  const click = async (testId: string, index = 0) => {
    const element = `${elementsOf(testId)}[${index}]`;
    await waitFor({ evaluate }, `${element}?.matches(':not(:disabled, [aria-disabled=true])')`);
    const centre = (await evaluate(`(() => {
      ${element}.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = ${element}.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    })()`)) as Point;
    await clickAt(centre);
  };

  return {
    evaluate,
    click,
    fill: async (testId, text) => {
      await click(testId);
      await evaluate(`${elementsOf(testId)}[0].select()`);
      const keys = text === '' ? [keyNames['Delete'] ?? ''] : Array.from(text);
      await perform([{ type: 'key', id: 'keyboard', actions: strike(keys) }]);
    },
    clickAt: async (place) => {
      await clickAt(place);
    },
    drag: async (from, to) => {
      await dragBetween(from, to);
    },
    press: async (keys, { alt = false, control = false } = {}) => {
      const held = [...(alt ? [keyNames['Alt']] : []), ...(control ? [keyNames['Control']] : [])];
      const actions = [
        ...held.map((value) => ({ type: 'keyDown', value })),
        ...strike(keys.map((key) => keyNames[key] ?? key)),
        ...held.map((value) => ({ type: 'keyUp', value })),
      ];
      await perform([{ type: 'key', id: 'keyboard', actions }]);
    },
    setFiles: async (testId, files) => {
      await waitFor({ evaluate }, `${elementsOf(testId)}.length`);
      const css = `[data-testid="${testId}"]`;
      const { nodes } = (await bidi.send('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: css },
      })) as { nodes: { sharedId: string }[] };
      await bidi.send('input.setFiles', { context, element: { sharedId: nodes[0]?.sharedId }, files });
    },
    download: async (testId) => {
      const end = bidi.nextEvent('browsingContext.downloadEnd', () => true);
      await click(testId);
      const path = (await end)['filepath'] as string;
      return { name: basename(path), path };
    },
    reload: async () => {
      const before = await evaluate('performance.timeOrigin');
      await bidi.send('browsingContext.reload', { context, wait });
      const isNew = `performance.timeOrigin !== ${String(before)}`;
      await waitFor({ evaluate }, `${isNew} && document.readyState === 'complete'`);
    },
    screenshot: async (path, viewport) => {
      await bidi.send('browsingContext.setViewport', { context, viewport });
      const { data } = await bidi.send('browsingContext.captureScreenshot', { context });
      await writeFile(path, data as string, 'base64');
    },
    close: async () => {
      await bidi.send('browsingContext.close', { context });
    },
  };
}
