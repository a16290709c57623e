import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { type Annotation, noteText } from '../../src/model/annotation.ts';
import { annotationTags } from '../../src/model/change-annotation.ts';
import type { Passage } from '../../src/model/passage.ts';
import type { PlacedAnnotation } from '../../src/model/placed-annotation.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { AnnotationItem } from '../../src/ui/annotation-item.tsx';
import '../../src/ui/base.css';
import { findViolations } from '../check-accessibility.ts';
import { toAnnotation } from '../sample-article.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

const root = document.body.appendChild(document.createElement('ul'));
const highlight = toAnnotation({
  motivation: 'highlighting',
  colour: 'green',
  target: {
    source: 'https://finance.eastmoney.com/a/1.html',
    selector: [{ type: 'TextQuoteSelector', exact: '总投资820亿元', prefix: '', suffix: '' }],
  },
});
const passage = { start: 3, end: 11 };
let log: string[];

afterEach(() => {
  render(null, root);
});

/** The item in a list that follows what is changed in it, as the views do. */
function List({ placed }: { placed: PlacedAnnotation }) {
  const [annotation, setAnnotation] = useState<Annotation>(placed.annotation);
  return (
    <AnnotationItem
      placed={{ ...placed, annotation }}
      colourNames={{ ...defaultSettings.colourNames, green: '存疑' }}
      securityName={(secid) => `名称 ${secid}`}
      onCopy={({ annotation: copied }) => void log.push(`copy ${noteText(copied)}`)}
      onShow={({ start, end }: Passage) => void log.push(`show ${start}-${end}`)}
      onChange={(changed) => {
        log.push(`${noteText(changed)}|${String(changed.colour)}|${annotationTags(changed).join()}`);
        setAnnotation(changed);
      }}
      onChanged={(before) => void log.push(`changed from ${noteText(before)}`)}
      onDelete={({ id }) => void log.push(`delete ${id}`)}
    />
  );
}

async function show(placed: Partial<PlacedAnnotation> = {}): Promise<void> {
  log = [];
  render(
    <List placed={{ annotation: highlight, state: 'exact', passage, difference: null, ...placed }} />,
    root,
  );
  expect(await findViolations(root)).toEqual([]);
}

const find = (selector: string) => root.querySelector<HTMLElement>(selector);
const testId = (id: string) => find(`[data-testid=${id}]`);

test('a click on the marked words leads to them', async () => {
  await show();
  expect(testId('annotation')?.dataset).toMatchObject({ state: 'exact', colour: 'green' });
  expect(root.textContent).toContain('存疑');
  find('blockquote button')?.click();
  expect(log).toEqual(['show 3-11']);
});

test('every change is told at once, and the end of changing with what was before', async () => {
  await show();
  testId('annotation-edit')?.click();
  await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA');
  testId('colour-pink')?.click();
  await expect.poll(() => testId('colour-pink')?.ariaPressed).toBe('true');
  const field = root.querySelector('textarea');
  if (!field) throw new Error('No field');
  field.value = '再核对';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
  await expect.poll(() => find('textarea')).toBeNull();
  expect(log).toEqual(['留意风电。|pink|', '再核对|pink|', 'changed from 留意风电。']);
  expect(await findViolations(root)).toEqual([]);
});

test.for<[Partial<PlacedAnnotation>, string, string[]]>([
  [{ state: 'moved' }, '位置变了', []],
  [{ state: 'changed', difference: [{ kind: 'added', text: '约', isFigure: false }] }, '措辞', ['约']],
  [
    {
      state: 'orphan',
      difference: [
        { kind: 'same', text: '总投资', isFigure: false },
        { kind: 'removed', text: '820亿元', isFigure: true },
        { kind: 'added', text: '840亿元', isFigure: true },
      ],
    },
    '找不到',
    ['820亿元', '840亿元'],
  ],
  [{ state: 'orphan', passage: null }, '找不到', []],
])('what became of the words is said: %j', async ([placed, words, parts]) => {
  await show(placed);
  expect(testId('annotation')?.dataset['state']).toBe(placed.state);
  expect(root.textContent).toContain(words);
  expect([...root.querySelectorAll('del, ins')].map((part) => part.textContent)).toEqual(parts);
});

test('what comes closest to lost words is offered, and is no link of the quote itself', async () => {
  await show({ state: 'orphan' });
  expect(find('blockquote button')).toBeNull();
  find('.annotation-item-guess')?.click();
  expect(log).toEqual(['show 3-11']);
});
