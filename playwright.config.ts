import { defineConfig } from '@playwright/test';

// A project's name is the browser that test/e2e/journey-test.ts drives.
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.spec.ts',
  timeout: 90_000,
  workers: 1,
  forbidOnly: true,
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
});
