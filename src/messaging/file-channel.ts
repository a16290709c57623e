/**
 * Files from one context of the extension to another: messages are JSON and can carry none. Only our own origin can speak
 * there. `addresses`: the file is wanted an address for; `hand-over`: it is for the reader, by way of the page that asked.
 */
export type FileChannel = 'addresses' | 'hand-over';

const toName = (channel: FileChannel) => `tickermark-files-${channel}`;

/** Takes the files that come, and answers each with some words, until the signal. */
export function answerFiles(
  channelName: FileChannel,
  answer: (file: File) => string,
  signal?: AbortSignal,
): void {
  const channel = new BroadcastChannel(toName(channelName));
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data instanceof File) channel.postMessage(answer(data));
  };
  signal?.addEventListener('abort', () => {
    channel.close();
  });
}

/** Gives a file to whoever takes it, and tells the answer; one question at a time. Throws when nobody takes it in time. */
export function askAboutFile(channelName: FileChannel, file: File, patience = 10_000): Promise<string> {
  const channel = new BroadcastChannel(toName(channelName));
  return new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('Nobody takes the file'));
    }, patience);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== 'string') return;
      clearTimeout(timer);
      resolve(data);
    };
    channel.postMessage(file);
  }).finally(() => {
    channel.close();
  });
}
