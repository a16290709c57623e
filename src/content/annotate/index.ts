import { h, render } from 'preact';
import { languageTag } from '../../locale/language-tag.ts';
import { getOpenPage } from '../open-page.ts';
import { markSelection, place, readSelection, refresh } from './actions.ts';
import { AnnotatorRoot } from './annotator-root.tsx';
import { createHost } from './host.ts';
import { listen } from './listen.ts';

function start(): void {
  const page = getOpenPage();
  if (!page) return; // nothing asked for us
  const { host, root, focusBar } = createHost();
  render(h(AnnotatorRoot, { language: languageTag() }), root);
  listen(host, focusBar);
  page.onRead((reading) => void place(reading).catch(console.error));
  page.register({ refresh, markSelection });
  void refresh();
  readSelection(); // what had us loaded
}

start();
