import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Types and documents of both SPAs from the committed schema, and the names of their operations for the server's metrics;
 * `npm run codegen` writes them, `npm run check` compares.
 */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['client/src/**/*.{ts,tsx}', '!client/src/gql/**', '!client/src/**/*.test.{ts,tsx}'],
  generates: {
    'client/src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        useTypeImports: true,
        scalars: { DateTime: 'string', LocalDate: 'string', ID: 'string' },
        strictScalars: true,
      },
    },
    'server/src/execution/client-operations.ts': { plugins: ['./codegen-operations.cjs'] },
  },
};

export default config;
