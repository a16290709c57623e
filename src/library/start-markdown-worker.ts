import type { ZipPiece } from '../export/open-zip.ts';
import type { PackAnswer, PackRequest } from './markdown-worker.ts';

/**
 * Starts a worker and gives what asks it to make and pack Markdown. Whatever it is asked fails when the worker does, and when
 * the `signal` ends it.
 */
export function startMarkdownWorker(signal: AbortSignal): (request: PackRequest) => Promise<ZipPiece> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./markdown-worker.ts', import.meta.url), { type: 'module' });
  /** What fails each question that waits for its answer. */
  const waiting = new Set<(reason: unknown) => void>();
  let end: { reason: unknown } | null = null;
  const endFor = (reason: unknown) => {
    end ??= { reason };
    worker.terminate();
    for (const reject of waiting) reject(reason);
  };
  // A script that cannot be loaded has no message.
  worker.addEventListener('error', ({ message }) => {
    endFor(new Error(message || 'A worker could not be started'));
  });
  signal.addEventListener('abort', () => {
    endFor(signal.reason);
  });

  return async (request) => {
    if (end) throw end.reason;
    const { port1, port2 } = new MessageChannel();
    const { promise, resolve, reject } = Promise.withResolvers<PackAnswer>();
    port1.onmessage = ({ data }: MessageEvent<PackAnswer>) => {
      resolve(data);
    };
    waiting.add(reject);
    worker.postMessage(request, [port2]);
    const answer = await promise.finally(() => {
      waiting.delete(reject);
      port1.close();
    });
    if ('failure' in answer) throw new Error(answer.failure);
    return answer.piece;
  };
}
