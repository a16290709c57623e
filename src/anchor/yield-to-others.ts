/**
 * Lets the browser answer the reader and paint; resolves when it is our turn again. Not a timer: those wait a second at a
 * time in a tab behind another.
 */
export function yieldToOthers(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
