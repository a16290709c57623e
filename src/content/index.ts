import { answer } from '../messaging/answer.ts';
import { askBackground } from '../messaging/ask.ts';
import type { TabRequests } from '../messaging/protocol.ts';
import { parsePassageArgument } from '../messaging/tab-arguments.ts';
import type { ArticleText } from '../model/article.ts';
import type { TextRun } from '../model/text-run.ts';
import { offerMentionCards } from './offer-mention-cards.ts';
import { paint } from './paint.ts';
import { readThisPage } from './read-this-page.ts';
import { showPassage } from './show-passage.ts';

function start(): void {
  answer<TabRequests>({
    readPage: () => readThisPage().reading,
    showPassage: (argument) => showPassage(parsePassageArgument(argument)),
  });
  const { reading, runs } = readThisPage();
  if (reading.state === 'article') void showMentions(reading.article, runs);
}

/** The marked mentions are painted at once; the background knows more names, and what they all stand for. */
async function showMentions(article: ArticleText, runs: TextRun[]): Promise<void> {
  paint('mention', article.mentions, runs);
  const { text } = article;
  const { mentions, securities } = await askBackground('findSecurities', {
    text,
    mentions: article.mentions,
  });
  paint('mention', mentions, runs);
  offerMentionCards({ ...article, mentions, securities }, runs);
  await askBackground('showCount', securities.length);
}

start();
