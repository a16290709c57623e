import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';

const launchers = new Map([
  ['chromium', launchChromium],
  ['firefox', launchFirefox],
]);

/** Starts the browser of this name with the built extension in it. Throws for any other name. */
export async function launch(name: string, options: LaunchOptions): Promise<Driver> {
  const launcher = launchers.get(name);
  if (!launcher) throw new Error(`no browser "${name}": it is one of ${[...launchers.keys()].join(', ')}`);
  await mkdir(join(options.folder, 'downloads'), { recursive: true });
  return launcher(options);
}
