/** What goes over the wire for a request; an argument that is absent is left out, as JSON does. */
export interface Request {
  name: string;
  argument?: unknown;
}

/** What comes back. A request that answers nothing answers null: JSON has no undefined. */
export type Answer = { ok: true; value: unknown } | { ok: false; message: string };

/** Whether a message, from wherever it came, has the shape of a request. */
export function isRequest(message: unknown): message is Request {
  return isRecord(message) && typeof message['name'] === 'string';
}

/** Whether a reply, from wherever it came, has the shape of an answer. */
export function isAnswer(reply: unknown): reply is Answer {
  if (!isRecord(reply)) return false;
  if (reply['ok'] === true) return 'value' in reply;
  return reply['ok'] === false && typeof reply['message'] === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
