import browser from 'webextension-polyfill';
import type { Runtime } from 'webextension-polyfill';
import { isRequest } from './envelope.ts';
import type { Answer } from './envelope.ts';

export type Sender = Runtime.MessageSender;

type Result<Method> = Method extends (...argument: never[]) => infer Value ? Value : never;
type Handler<Value> = (argument: unknown, sender: Sender) => Value | Promise<Value>;

/** One handler per request. Arguments are unknown by type: a forgotten parse does not compile. */
export type Handlers<Requests> = { [Name in keyof Requests]: Handler<Result<Requests[Name]>> };

interface AnswerOptions {
  /** Who is answered; everybody by default. Others are refused. */
  mayAsk?: (sender: Sender) => boolean;
  /** Ends the answering. */
  signal?: AbortSignal;
}

/** Answers the requests in the table and is silent about all others, which are somebody else's. */
export function answer<Requests>(
  handlers: Handlers<Requests>,
  { mayAsk = () => true, signal }: AnswerOptions = {},
): void {
  const table = new Map<string, Handler<unknown>>(Object.entries(handlers));
  const listener = (message: unknown, sender: Sender): Promise<Answer> | undefined => {
    if (!isRequest(message)) return undefined;
    const handler = table.get(message.name);
    if (!handler) return undefined;
    if (!mayAsk(sender)) return Promise.resolve(refusal(new Error(`${message.name} is not for this sender`)));
    return run(handler, message.argument, sender);
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(listener);
  });
}

/**
 * Whether a message comes from a page of this extension. The browser fills in `url` itself, in Chrome and in Firefox
 * alike; `tab` tells nothing, because the library in a tab has one as well.
 */
export function isExtensionPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('')) ?? false);
}

async function run(handler: Handler<unknown>, argument: unknown, sender: Sender): Promise<Answer> {
  try {
    return { ok: true, value: (await handler(argument, sender)) ?? null };
  } catch (error) {
    return refusal(error);
  }
}

function refusal(error: unknown): Answer {
  return { ok: false, message: error instanceof Error ? error.message : String(error) };
}
