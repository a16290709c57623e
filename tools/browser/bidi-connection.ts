import { once } from 'node:events';
import WebSocket, { type RawData } from 'ws';
import { patience } from './driver.ts';

/** A session of WebDriver BiDi (https://w3c.github.io/webdriver-bidi/): commands, and events that were subscribed to. */
export interface BidiConnection {
  /** Sends a command and returns its result. Throws on an error, and when no answer comes in time. */
  send(method: string, parameters: object): Promise<Record<string, unknown>>;
  /** The parameters of the next event of this name for which the test holds. */
  nextEvent(method: string, isWanted: (parameters: unknown) => boolean): Promise<Record<string, unknown>>;
  close(): void;
}

interface BidiMessage {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: Record<string, unknown>;
  method?: string;
  params?: Record<string, unknown>;
  error?: string;
  message?: string;
}

/** Connects to a browser's BiDi address. */
export async function connectBidi(url: string): Promise<BidiConnection> {
  const socket = new WebSocket(url);
  await once(socket, 'open', { signal: AbortSignal.timeout(patience) });
  const listeners = new Set<(message: BidiMessage) => void>();
  socket.on('message', (data: RawData) => {
    const message = JSON.parse((data as Buffer).toString('utf8')) as BidiMessage;
    for (const listener of [...listeners]) listener(message);
  });
  let lastId = 0;

  const next = (what: string, isWanted: (message: BidiMessage) => boolean): Promise<BidiMessage> =>
    new Promise((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        listeners.delete(listener);
        socket.off('close', onClose);
        settle();
      };
      const listener = (message: BidiMessage) => {
        if (isWanted(message))
          finish(() => {
            resolve(message);
          });
      };
      const onClose = () => {
        finish(() => {
          reject(new Error(`the browser ended before ${what}`));
        });
      };
      const timer = setTimeout(() => {
        finish(() => {
          reject(new Error(`no ${what} within ${patience} ms`));
        });
      }, patience);
      listeners.add(listener);
      socket.once('close', onClose);
    });

  return {
    send: async (method, parameters) => {
      if (socket.readyState !== WebSocket.OPEN) throw new Error(`the browser ended before ${method}`);
      const id = (lastId += 1);
      const answer = next(`answer to ${method}`, (message) => message.id === id);
      socket.send(JSON.stringify({ id, method, params: parameters }));
      const { type, result, error, message } = await answer;
      if (type === 'error') throw new Error(`${method}: ${error ?? ''} ${message ?? ''}`);
      return result ?? {};
    },
    nextEvent: async (method, isWanted) => {
      const event = await next(method, (message) => message.method === method && isWanted(message.params));
      return event.params ?? {};
    },
    close: () => {
      socket.close();
    },
  };
}
