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
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [browserTests, 'test/e2e/**'],
        },
      },
      {
        test: {
          name: 'browser',
          include: [browserTests],
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
