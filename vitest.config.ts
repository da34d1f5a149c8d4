import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Three projects: `unit` for everything in Node, `web` for React components in jsdom, `browser` drives real Chromium. */
export default defineConfig({
  test: {
    // One worker a core: by itself vitest leaves one of two cores idle.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'apps/{api,cli}/src/**/*.test.ts',
            'packages/*/src/**/*.test.ts',
            'data/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          testTimeout: 60_000,
        },
      },
      {
        test: { name: 'web', environment: 'jsdom', include: ['apps/web/src/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
      },
      {
        test: {
          name: 'integration',
          environment: 'node',
          include: ['test/src/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/src/browser/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
