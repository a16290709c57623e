import browser from 'webextension-polyfill';

/** In milliseconds; Chrome stops a worker that asked nothing of the browser for half a minute. */
const interval = 20_000;

/** Does long work, and keeps the background from being stopped for idleness meanwhile. */
export async function whileAwake<Result>(work: () => Promise<Result>): Promise<Result> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), interval);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
