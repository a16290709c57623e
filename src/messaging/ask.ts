import browser from 'webextension-polyfill';
import { AskError } from './ask-error.ts';
import { isAnswer } from './envelope.ts';
import type { Request } from './envelope.ts';
import type { BackgroundRequests, TabRequests } from './protocol.ts';

type Ask = (request: Request) => Promise<unknown>;

/**
 * Asks the background and gives its answer. The browser may stop its worker at any moment, also between question and
 * answer: then the question is put once more (every request is one that may be put twice), after that AskError.
 */
export async function askBackground<Name extends keyof BackgroundRequests>(
  name: Name,
  ...[argument]: Parameters<BackgroundRequests[Name]>
): Promise<ReturnType<BackgroundRequests[Name]>> {
  const request: Request = { name, argument };
  const ask: Ask = (message) => browser.runtime.sendMessage(message);
  const value = await send(ask, request).catch((error: unknown) => {
    if (error instanceof AskError && error.reason === 'unreachable') return send(ask, request);
    throw error;
  });
  // The background is our own code: nobody else can answer a runtime message.
  return value as ReturnType<BackgroundRequests[Name]>;
}

/**
 * Asks the content script of a tab. The answer is unknown until parsed, because a web page's process can speak as our
 * content script. AskError with reason `unreachable` when the tab has none.
 */
export async function askTab<Name extends keyof TabRequests>(
  tabId: number,
  name: Name,
  ...[argument]: Parameters<TabRequests[Name]>
): Promise<unknown> {
  return send((message) => browser.tabs.sendMessage(tabId, message), { name, argument });
}

async function send(ask: Ask, request: Request): Promise<unknown> {
  const reply = await ask(request).catch((error: unknown) => {
    throw new AskError('unreachable', `Nobody answers ${request.name}`, { cause: error });
  });
  if (!isAnswer(reply)) throw new AskError('unreachable', `Nobody answers ${request.name}`);
  if (!reply.ok) throw new AskError('refused', reply.message);
  return reply.value;
}
