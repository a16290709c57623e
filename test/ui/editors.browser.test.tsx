import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { NoteEditor } from '../../src/ui/note-editor.tsx';
import { TagEditor } from '../../src/ui/tag-editor.tsx';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

const root = document.body.appendChild(document.createElement('div'));

afterEach(() => {
  render(null, root);
});

function field(): HTMLInputElement | HTMLTextAreaElement {
  const found = root.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  if (!found) throw new Error('No field');
  return found;
}

const press = (init: KeyboardEventInit) =>
  field().dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));

test.each<[KeyboardEventInit, boolean]>([
  [{ key: 'Enter', ctrlKey: true }, true],
  [{ key: 'Enter', metaKey: true }, true],
  [{ key: 'Enter', ctrlKey: true, isComposing: true }, false],
  [{ key: 'Enter' }, false],
])('a note under %j is saved: %s', (key, isSaved) => {
  const onSave = vi.fn();
  render(<NoteEditor text="留意" onInput={() => {}} onSave={onSave} testId="note" saveTestId="save" />, root);
  press(key);
  expect(onSave).toHaveBeenCalledTimes(isSaved ? 1 : 0);
});

test('an empty note cannot be saved, and the button says so', () => {
  const onSave = vi.fn();
  render(<NoteEditor text=" " onInput={() => {}} onSave={onSave} testId="note" saveTestId="save" />, root);
  const button = root.querySelector('button');
  button?.click();
  expect(button?.ariaDisabled).toBe('true');
  expect(onSave).not.toHaveBeenCalled();
});

test.each<[KeyboardEventInit, string[][]]>([
  [{ key: 'Enter' }, [['硅料', '能源']]],
  [{ key: ',' }, [['硅料', '能源']]],
  [{ key: '，' }, [['硅料', '能源']]],
  [{ key: 'Enter', isComposing: true }, []],
  [{ key: 'a' }, []],
])('a tag under %j gives %j', (key, changes) => {
  const onChange = vi.fn();
  render(<TagEditor tags={['硅料']} onChange={onChange} />, root);
  field().value = '能源';
  press(key);
  expect(onChange.mock.calls.map(([tags]) => tags as string[])).toEqual(changes);
});

test('a tag left in its field is not lost', () => {
  const onChange = vi.fn();
  render(<TagEditor tags={[]} onChange={onChange} />, root);
  field().value = '能源';
  field().dispatchEvent(new FocusEvent('blur'));
  expect(onChange).toHaveBeenCalledWith(['能源']);
});

test('a tag can be taken off by name', () => {
  const onChange = vi.fn();
  render(<TagEditor tags={['硅料', '能源']} onChange={onChange} />, root);
  root.querySelector<HTMLButtonElement>('[aria-label="移除标签“硅料”"]')?.click();
  expect(onChange).toHaveBeenCalledWith(['能源']);
});
