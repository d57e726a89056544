import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { ApolloContext } from '../context.js';
import { ErrorCode } from '../shared/errors.js';
import { createExecutor } from './executor.js';

const MAX_TOKENS = 2_000;

/** Limits on the shape of a document, checked by validation rules before anything runs. */
const armor = new ApolloArmor({
  // A fragment adds no level to the fields it names.
  maxDepth: { enabled: true, n: 10, ignoreIntrospection: true, flattenFragments: true },
  maxAliases: { enabled: true, n: 15 },
  maxDirectives: { enabled: true, n: 5 },
  maxTokens: { enabled: false },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: false },
});

/** Apollo parses, validates and speaks HTTP; the compiled executor runs the operations. */
export function createApollo(schema: GraphQLSchema, options: { production: boolean }): ApolloServer<ApolloContext> {
  const executor = createExecutor(schema);
  return new ApolloServer<ApolloContext>({
    gateway: {
      load: async () => ({ executor }),
      onSchemaLoadOrUpdate: (listener) => {
        listener({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: async () => undefined,
    },
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [...armor.protect().validationRules],
    // Apollo looks at NODE_ENV for whatever is left out here; who may read the schema is decided by the executor.
    nodeEnv: options.production ? 'production' : 'development',
    introspection: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: options.production,
    stopOnTerminationSignals: false,
    formatError: presentRequestError,
    // Variables named APOLLO_… would switch on the reports.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
    logger: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  });
}

const quiet = (): void => undefined;

/** Gives refusals of Apollo itself (syntax, validation, HTTP) one of our codes; errors of the executor have theirs. */
function presentRequestError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.code;
  if (typeof code === 'string' && code in ErrorCode) return formatted;
  const { message, locations } = formatted;
  const isInternal = !(error instanceof GraphQLError) || code === 'INTERNAL_SERVER_ERROR';
  if (isInternal) return { message: ErrorCode.INTERNAL, extensions: { code: ErrorCode.INTERNAL } };
  return { message, ...(locations && { locations }), extensions: { code: ErrorCode.BAD_REQUEST } };
}
