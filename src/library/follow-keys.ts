import { isComposing } from '../ui/is-composing.ts';
import { shortcuts } from './shortcuts.ts';
import { route } from './state.ts';

/** Answers the keys, until the signal; they are left alone while the reader types, or something is asked. */
export function followKeys(signal?: AbortSignal): void {
  addEventListener('keydown', onKeyDown, signal ? { signal } : {});
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isComposing(event) || isTyping(event.target)) return;
  if (document.querySelector('dialog[open]')) return;
  const { key } = event;
  const shortcut = shortcuts.find(({ keys, isFor }) => keys.includes(key) && isFor(route.value));
  if (!shortcut?.act) return;
  event.preventDefault();
  shortcut.act();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox';
  return target.isContentEditable || target.matches('textarea, select');
}
