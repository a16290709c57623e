import type { ZipPiece } from '../export/open-zip.ts';
import type { PackAnswer, PackRequest } from './markdown-worker.ts';

/** Starts a worker and gives what asks it to make and pack Markdown. `signal` ends it, and whatever it was asked fails. */
export function startMarkdownWorker(signal: AbortSignal): (request: PackRequest) => Promise<ZipPiece> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./markdown-worker.ts', import.meta.url), { type: 'module' });
  const { promise: ended, reject } = Promise.withResolvers<never>();
  ended.catch(() => undefined); // whoever waits for an answer is told
  worker.addEventListener('error', ({ message }) => {
    reject(new Error(message));
  });
  signal.addEventListener('abort', () => {
    worker.terminate();
    reject(signal.reason);
  });

  async function ask(request: PackRequest): Promise<ZipPiece> {
    const { port1, port2 } = new MessageChannel();
    const answered = new Promise<PackAnswer>((resolve) => {
      port1.onmessage = ({ data }: MessageEvent<PackAnswer>) => {
        resolve(data);
      };
    });
    worker.postMessage(request, [port2]);
    const answer = await Promise.race([answered, ended]);
    port1.close();
    if ('error' in answer) throw answer.error;
    return answer.piece;
  }
  return ask;
}
