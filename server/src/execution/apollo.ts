import { ApolloServer, type ApolloServerPlugin, HeaderMap, type HTTPGraphQLHead } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { ApolloContext } from '../context.js';
import { ErrorCode } from '../shared/errors.js';
import { MAX_TOKENS } from './checked-executor.js';
import type { Executor } from './executor.js';

/** Apollo parses and speaks HTTP; documents are checked here, and the compiled executor runs the operations. */
export function createApollo(
  schema: GraphQLSchema,
  run: Executor,
  options: { production: boolean },
): ApolloServer<ApolloContext> {
  return new ApolloServer<ApolloContext>({
    schema,
    parseOptions: { maxTokens: MAX_TOKENS },
    // Apollo would apply all rules at once; ours refuse what is costly to validate before they validate.
    dangerouslyDisableValidation: true,
    // Apollo derives from NODE_ENV every option that is left out here; who may read the schema is decided by the executor.
    nodeEnv: options.production ? 'production' : 'development',
    introspection: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: presentRequestError,
    // Variables named APOLLO_… would switch on the reports.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      answerWith(run),
      finishAnswer,
    ],
    logger: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  });
}

const quiet = (): void => undefined;

/**
 * Answers operations without Apollo's own executor. A gateway's would do the same, but gives it a copy of everything with
 * accessors, which keeps each answer in memory long after it was sent.
 */
function answerWith(run: Executor): ApolloServerPlugin<ApolloContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, request, contextValue }) {
          const { errors, ...result } = await run({ document, request, context: contextValue.request });
          return {
            http: headOf(errors ?? [], result),
            body: { kind: 'single', singleResult: { ...result, ...(errors && { errors: errors.map(presented) }) } },
          };
        },
      };
    },
  };
}

/** Status and headers for which the errors ask; 400 where nothing was run. */
function headOf(errors: readonly GraphQLError[], { data }: ExecutionResult): HTTPGraphQLHead {
  const head: HTTPGraphQLHead = { status: undefined, headers: new HeaderMap() };
  for (const { extensions } of errors) {
    const { status, headers = [] } = (extensions.http ?? {}) as Partial<HTTPGraphQLHead>;
    head.status = status ?? head.status;
    for (const [name, value] of headers) head.headers.set(name, value);
  }
  if (errors.length > 0 && data === undefined) head.status ??= 400;
  return head;
}

function presented(error: GraphQLError): GraphQLFormattedError {
  const { http: _, ...extensions } = error.extensions;
  return presentRequestError({ ...error.toJSON(), extensions }, error);
}

/** Gives the answer its status, and notes the codes of its errors for log and metrics. */
const finishAnswer: ApolloServerPlugin<ApolloContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { http, body }, contextValue, source }) {
        if (source && http.status === 400 && asksForJson(request.http?.headers.get('accept'))) http.status = 200;
        const errors = (body.kind === 'single' && body.singleResult.errors) || [];
        contextValue.request.errorCodes = errors.map(({ extensions }) => String(extensions?.code));
      },
    };
  },
};

/**
 * GraphQL over HTTP asks for status 200 where a client accepts `application/json` by name, even if its document or
 * variables are refused; all others get 400.
 */
function asksForJson(accept = ''): boolean {
  return /application\/json/i.test(accept) && !/graphql-response\+json/i.test(accept);
}

/** Gives refusals of Apollo itself (syntax, HTTP) one of our codes; all other errors have theirs. */
function presentRequestError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.code;
  if (typeof code === 'string' && code in ErrorCode) return formatted;
  const { message, locations } = formatted;
  const isInternal = !(error instanceof GraphQLError) || code === 'INTERNAL_SERVER_ERROR';
  if (isInternal) return { message: ErrorCode.INTERNAL, extensions: { code: ErrorCode.INTERNAL } };
  return { message, ...(locations && { locations }), extensions: { code: ErrorCode.BAD_REQUEST } };
}
