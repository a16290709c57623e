import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser, isRoot } from './tools/find-browser.mjs';

const browserTests = 'test/**/*.browser.test.{ts,tsx}';
const executablePath = findBrowser('chromium');

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['test/property-seed.ts'],
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [browserTests, 'test/e2e/**'],
        },
      },
      {
        // The names of the texts are imported from public/, which a server with a public folder warns about.
        publicDir: false,
        // Named in advance: found during a run they make the browser reload in the middle of a test.
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            '@preact/signals',
            '@tanstack/virtual-core',
            'valibot',
            'idb',
            'fflate',
            'papaparse',
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
            'liquidjs',
            'write-excel-file/universal',
            'axe-core',
            'diff/lib/diff/array.js',
            'fast-check',
          ],
          // Always replaced by test/fake-browser.ts, which is no CommonJS module and is not to be imported as one.
          exclude: ['webextension-polyfill'],
        },
        test: {
          name: 'browser',
          setupFiles: ['test/property-seed.ts'],
          include: [browserTests],
          expect: { poll: { timeout: 8_000 } }, // a condition is waited for; a busy machine is not a failure
          testTimeout: 30_000,
          fileParallelism: false, // one browser has one library, and hears of its changes in every frame
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                ...(executablePath !== null && { executablePath }),
                chromiumSandbox: !isRoot(),
              },
            }),
          },
        },
      },
    ],
  },
});
