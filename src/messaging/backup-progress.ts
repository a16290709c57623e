const channelName = 'tickermark-backup-progress';

/** How far a backup is: so many articles of so many were written. */
export interface BackupProgress {
  done: number;
  total: number;
}

/** Tells the pages of the extension how far the backup is that is being made. */
export function postBackupProgress(progress: BackupProgress): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(progress);
  channel.close();
}

/** Hears how far it is, until the signal. Only our own origin can speak there. */
export function onBackupProgress(listener: (progress: BackupProgress) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<BackupProgress>) => {
    listener(data);
  };
  signal.addEventListener('abort', () => {
    channel.close();
  });
}
