import { effect, signal } from '@preact/signals';
import { h, render } from 'preact';
import { languageTag } from '../../locale/language-tag.ts';
import { getOpenPage } from '../open-page.ts';
import { keepAttribute, whenTakenOver } from '../take-over.ts';
import { markSelection, place, readSelection, refresh } from './actions.ts';
import { AnnotatorRoot } from './annotator-root.tsx';
import { createHost } from './host.ts';
import { listen } from './listen.ts';
import { card, isOver, isUnsaved } from './state.ts';

function start(): void {
  const page = getOpenPage();
  if (!page) return; // nothing asked for us
  const { host, root, focusBar } = createHost();
  render(h(AnnotatorRoot, { language: languageTag() }), root);
  const ending = new AbortController();
  listen(host, focusBar, ending.signal);
  const isEnded = signal(false);
  whenTakenOver(() => {
    ending.abort();
    isOver.value = true;
    isEnded.value = true;
  });
  // What is not on the disk, or is being written, stays in sight, whoever takes over.
  effect(() => {
    const keeps = isUnsaved.value || (isEnded.value && card.value !== null);
    host.toggleAttribute(keepAttribute, keeps);
    if (!isEnded.value || keeps) return;
    render(null, root);
    host.remove();
  });
  page.onRead((reading) => void place(reading).catch(console.error));
  page.register({
    refresh,
    markSelection: (colour, withNote) => markSelection(colour, withNote ? 'note' : null),
  });
  void refresh();
  readSelection(); // what had us loaded
}

start();
