import { answer } from '../messaging/answer.ts';
import { askBackground } from '../messaging/ask.ts';
import type { PageReading, TabRequests } from '../messaging/protocol.ts';
import { parseArticleIds, parseMarking, parsePassageArgument } from '../messaging/tab-arguments.ts';
import { ArticlePage } from './article-page.ts';
import { followLibrary, refreshAnnotations } from './follow-library.ts';
import { MentionPainter } from './mention-painter.ts';
import { getOpenPage, setOpenPage } from './open-page.ts';
import { readThisPage } from './read-this-page.ts';
import { showPassage } from './show-passage.ts';
import { takeOver, whenTakenOver } from './take-over.ts';
import { whenReadable } from './when-readable.ts';
import { whenSelected } from './when-selected.ts';

function start(): void {
  const page = new ArticlePage();
  const mentions = new MentionPainter();
  takeOver();
  setOpenPage(page);
  whenTakenOver(() => {
    page.end();
    mentions.end();
  });
  const refresh = () => {
    mentions.forget();
    page.readAgain();
  };
  answer<TabRequests>({
    readPage: toReading,
    refresh,
    showPassage: (argument) => showPassage(parsePassageArgument(argument)),
    refreshAnnotations: (argument) => refreshAnnotations(page, parseArticleIds(argument)),
    markSelection: async (argument) => {
      const { colour, withNote } = parseMarking(argument);
      return page.current !== null && (await page.annotator()).markSelection(colour, withNote);
    },
  });
  // Without the background the marked mentions stay painted; nobody in the page can do more about it.
  page.onRead((reading) => void mentions.show(reading).catch(console.error));
  page.onRead(() => void followLibrary(page).catch(console.error));
  page.onRead(({ article }) => void askBackground('pageRead', article.id).catch(console.error));
  whenReadable((reading) => {
    page.take(reading);
    whenSelected(() => void page.annotator().catch(console.error));
  });
  // Out of the browser's cache of pages this script goes on as it was; the badge was cleared when the tab went elsewhere.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) refresh();
  });
}

/** What goes into a message: the article without its nodes. */
function toReading(): PageReading {
  const page = readThisPage();
  return page.state === 'article' ? { state: 'article', article: page.article } : page;
}

// An installation serves the open tabs too, and may come to one that has just loaded by itself.
if (!getOpenPage()) start();
