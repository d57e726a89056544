import { createRequire } from 'node:module';
import icons from 'unplugin-icons/vite';
import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';

// Sources would get graphql's ES modules, packages its CommonJS ones, and graphql refuses a schema made of both.
const resolve = {
  alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql/index.js') }],
};

const report = process.env.VITEST_JSON;

export default defineConfig({
  test: {
    // `.ci/run` counts from this file.
    reporters: report ? ['default', 'json'] : ['default'],
    outputFile: report ? { json: report } : undefined,
    globalSetup: 'server/test/support/global-setup.ts',
    // Server, database and browser are processes of their own: more workers than this only wait for each other.
    maxWorkers: 2,
    projects: [
      {
        resolve,
        // Rules name icons and draw none.
        plugins: [icons({ compiler: 'raw' })],
        test: {
          name: 'rules',
          include: ['server/src/**/*.test.ts', 'client/src/**/*.test.ts'],
          isolate: false,
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [solid(), icons({ compiler: 'solid', scale: 1 })],
        test: {
          name: 'components',
          include: ['client/src/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: 'client/src/testing/setup.ts',
          isolate: false,
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve,
        test: {
          name: 'api',
          include: ['server/test/**/*.test.ts'],
          exclude: ['server/test/pglite/**'],
          // The server is loaded once in a worker, not once for a file. A file leaves nothing behind: no mocked module, no
          // changed global.
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        resolve,
        test: {
          name: 'pglite',
          include: ['server/test/pglite/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        resolve,
        test: {
          name: 'browser',
          include: ['client/test/**/*.test.ts'],
          globalSetup: 'client/test/support/build.ts',
          fileParallelism: false,
          isolate: false,
          // A page may still be about to say it.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
