/**
 * Why a question stayed without its answer.
 *
 * - `unreachable`: nobody answers there: the tab has no content script of ours, or the background cannot be woken.
 * - `refused`: the other side answered that it failed; `message` says why in its words.
 */
export class AskError extends Error {
  override name = 'AskError';
  readonly reason: 'unreachable' | 'refused';

  constructor(reason: AskError['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
