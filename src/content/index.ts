import { answer } from '../messaging/answer.ts';
import { askBackground } from '../messaging/ask.ts';
import type { TabRequests } from '../messaging/protocol.ts';
import { parsePassageArgument } from '../messaging/tab-arguments.ts';
import { listSecurities } from '../model/list-securities.ts';
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
  if (reading.state !== 'article') return;
  const { article } = reading;
  paint('mention', article.mentions, runs);
  offerMentionCards(article);
  void askBackground('showCount', listSecurities(article.mentions).length);
}

start();
