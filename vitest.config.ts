import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * Four projects: `unit` for what runs in Node, `web` for React components in jsdom, `integration` across packages and for
 * what takes seconds (`*.slow.test.ts`), `browser` drives real Chromium.
 */
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
          exclude: ['**/node_modules/**', '**/*.slow.test.ts'],
          testTimeout: 60_000,
          // No test changes what modules hold, so files share them: half the time (measured).
          isolate: false,
        },
      },
      {
        test: {
          name: 'web',
          environment: 'jsdom',
          include: ['apps/web/src/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          isolate: false,
        },
      },
      {
        test: {
          name: 'integration',
          environment: 'node',
          include: ['test/src/{,chats/}*.test.ts', '{apps,data,packages}/*/src/**/*.slow.test.ts'],
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
        },
      },
    ],
  },
});
