import { defineConfig } from 'vitest/config';

const pureRooms = ['kit', 'catalog', 'venue', 'plan', 'assets', 'visit', 'embed'];

/** `pure` runs in Node alone; `browser` drives a real Chromium through the built site. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          environment: 'node',
          include: [...pureRooms, 'scene', 'pages', 'curator', 'app', 'architecture', 'tools'].map(
            (room) => `test/${room}/**/*.test.ts`,
          ),
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/support/built-site.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
