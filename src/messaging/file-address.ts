const channelName = 'tickermark-files';

/**
 * Gives addresses to files that another context of the extension has and cannot give an address itself. They hold as long
 * as this page is open. Only our own origin can speak there.
 */
export function answerFileAddresses(): void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data instanceof Blob) channel.postMessage(URL.createObjectURL(data));
  };
}

/** The address of a file, of a page that gives addresses. One question at a time. */
export function askFileAddress(file: Blob): Promise<string> {
  const channel = new BroadcastChannel(channelName);
  return new Promise<string>((resolve) => {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') resolve(data);
    };
    channel.postMessage(file);
  }).finally(() => {
    channel.close();
  });
}
