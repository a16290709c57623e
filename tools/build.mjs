// Builds dist/chrome and dist/firefox, ready to be loaded unpacked; byte-identical for the same source.
import { build } from 'vite';

for (const mode of ['chrome', 'firefox']) {
  await build({ mode, logLevel: 'warn' });
}
