import { defineConfig } from 'vitest/config';

/** `pure` runs in Node alone; `browser` drives a real Chromium through the built site, one test at a time. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/support/built-site.ts'],
          testTimeout: 180_000,
          // Pictures are drawn by the processor: what a person sees at once takes seconds here.
          expect: { poll: { timeout: 30_000, interval: 200 } },
          hookTimeout: 120_000,
          // Software rendering takes all cores, so these run after the others and never side by side.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
