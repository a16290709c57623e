const channelName = 'tickermark-changes';

/** What changed in the library: the articles with these ids, or notes on them; null for anything else as well. */
export interface Change {
  articleIds: string[] | null;
}

/** Tells the other pages of the extension. A page does not hear itself. */
export function postChange(change: Change): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(change);
  channel.close();
}

/** Hears of every change that the background makes, until the signal. Only our own origin can speak there. */
export function onChange(listener: (change: Change) => void, signal?: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<Change>) => {
    listener(data);
  };
  signal?.addEventListener('abort', () => {
    channel.close();
  });
}
