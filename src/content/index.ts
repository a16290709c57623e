import type { ReadPage } from '../extract/read-page.ts';
import { answer } from '../messaging/answer.ts';
import { askBackground } from '../messaging/ask.ts';
import type { PageReading, TabRequests } from '../messaging/protocol.ts';
import { parsePassageArgument } from '../messaging/tab-arguments.ts';
import { offerMentionCards } from './offer-mention-cards.ts';
import { paint } from './paint.ts';
import { readThisPage } from './read-this-page.ts';
import { showPassage } from './show-passage.ts';
import { whenReadable } from './when-readable.ts';

function start(): void {
  answer<TabRequests>({
    readPage: toReading,
    refresh,
    showPassage: (argument) => showPassage(parsePassageArgument(argument)),
  });
  whenReadable((page) => {
    // Without the background the marked mentions stay painted; nobody in the page can do more about it.
    showMentions(page).catch(console.error);
  });
  // Out of the browser's cache of pages this script goes on as it was; the badge was cleared when the tab went elsewhere.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) refresh().catch(console.error);
  });
}

async function refresh(): Promise<void> {
  const page = readThisPage();
  if (page.state === 'article') await showMentions(page);
}

/** Ends the cards that are offered, when others take their place. */
let offered = new AbortController();

/** What goes into a message: the article without its nodes. */
function toReading(): PageReading {
  const page = readThisPage();
  return page.state === 'article' ? { state: 'article', article: page.article } : page;
}

/** The marked mentions are painted at once; the background knows more names, and what they all stand for. */
async function showMentions({ article, runs }: ReadPage): Promise<void> {
  paint('mention', article.mentions, runs);
  const { id, text } = article;
  const found = await askBackground('findSecurities', { id, text, mentions: article.mentions });
  const mentions = found.mentions.filter((mention) => mention.rejected !== true);
  paint('mention', mentions, runs);
  offered.abort();
  offered = new AbortController();
  offerMentionCards({ ...article, mentions, securities: found.securities }, runs, offered.signal);
  await askBackground('showCount', new Set(mentions.map(({ secid }) => secid)).size);
}

start();
