import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import type { GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Viewer } from '../access/viewer.js';
import { RequestContext, type SessionCookie } from '../context.js';
import type { Executor } from '../execution/executor.js';
import { presentProblem } from '../execution/present-errors.js';
import type { Services } from '../services.js';
import { pageCompanyOf, viewerOf } from '../sessions/sender.js';
import { Deadline } from '../shared/deadline.js';
import { ErrorCode, errorBody, Refusal, unavailable } from '../shared/errors.js';
import { Walk } from '../shared/walk.js';
import { badToken } from './bad-token.js';
import { STOPPING } from './drain.js';
import { graphqlBody } from './graphql-body.js';
import { type ListOperation, ListOperations } from './list-operations.js';

/** Of one account. */
const WALKS_AT_ONCE = 2;

/** Reading neither sets nor ends sessions. */
const noCookie: SessionCookie = {
  set: () => undefined,
  clear: () => undefined,
  browser: undefined,
  setBrowser: () => undefined,
};

type Page = { readonly data: unknown } | { readonly errors: readonly GraphQLError[] };

/**
 * `POST /rows` takes the operation of a list as `/graphql` does and answers all of its pages, however many, one JSON object
 * a line: `{"data": …}` for each page, then `{"complete": true, "rows": …}`, or `{"errors": […]}` where it had to stop. What
 * ends with neither was cut off. Each page is a request of its own with its sender looked up anew, so that it shows what the
 * list shows, is audited as the list is, and ends with the right to read it; nothing is held open between two pages.
 */
export function rowsRoute(services: Services, schema: GraphQLSchema, run: Executor) {
  const operations = new ListOperations(schema);
  const running = new Map<string, number>();

  return fastifyPlugin(async (app) => {
    app.route({
      method: 'POST',
      url: '/rows',
      ...graphqlBody,
      handler: async (request, reply) => {
        const operation = operations.in(request.body);
        if (!operation) return reply.code(400).send(errorBody([{ code: ErrorCode.BAD_REQUEST }]));
        const walk = new Walk();
        let leave = () => {};
        const first = await page(request, operation, walk, request.deadline, undefined, (viewer) => {
          leave = enter(accountOf(viewer));
        });
        if ('errors' in first) {
          leave();
          return refuseAll(reply, first.errors);
        }
        const body = Readable.from(lines(request, operation, walk, first));
        body.once('close', leave);
        return reply.header('content-type', 'application/x-ndjson; charset=utf-8').send(body);
      },
    });
  });

  /** Counts one more walk of the account, before anything is read for it; returns what ends it. Refuses with UNAVAILABLE. */
  function enter(accountId: string): () => void {
    const others = running.get(accountId) ?? 0;
    if (others >= WALKS_AT_ONCE) throw new Refusal([unavailable()]);
    running.set(accountId, others + 1);
    return () => {
      const left = (running.get(accountId) ?? 1) - 1;
      if (left > 0) running.set(accountId, left);
      else running.delete(accountId);
    };
  }

  async function* lines(request: FastifyRequest, operation: ListOperation, walk: Walk, first: Page) {
    const sender = request.graphqlContext?.viewer;
    for (let next = first; ; next = await page(request, operation, walk, new Deadline(), sender)) {
      if ('errors' in next) {
        request.errorCodes = codesOf(next.errors);
        yield `${JSON.stringify({ errors: next.errors.map(shown) })}\n`;
        return;
      }
      yield `${JSON.stringify(next)}\n`;
      if (walk.ended) break;
    }
    yield `${JSON.stringify({ complete: true, rows: walk.rows })}\n`;
  }

  /** The next page. Sent by another than the first it is refused: a session may switch its company meanwhile (R-REG-7). */
  async function page(
    request: FastifyRequest,
    { document, operationName, variables }: ListOperation,
    walk: Walk,
    deadline: Deadline,
    sender: Viewer | undefined,
    begin?: (viewer: Viewer) => void,
  ): Promise<Page> {
    try {
      if (services.readiness.has(STOPPING)) throw new Refusal([unavailable()]);
      const now = services.clock.now();
      const viewer = await deadline.keep(viewerOf(services, request, now));
      const bad = badToken(request, viewer);
      if (bad) return { errors: [bad] };
      if (sender && companyOf(sender) !== companyOf(viewer) && viewer.kind === sender.kind) {
        throw new Refusal([{ code: ErrorCode.COMPANY_SWITCHED }]);
      }
      const context = new RequestContext(services, viewer, now, noCookie, undefined, deadline);
      context.pageCompanyId = pageCompanyOf(request);
      context.walk = walk;
      request.graphqlContext = context;
      begin?.(viewer);
      if (!sender && viewer.kind !== 'VISITOR') await services.limits.take('wholeListsPerAccount', viewer.accountId);
      walk.begin();
      const { data, errors } = await run({ document, request: { operationName, variables }, context });
      if (errors) return { errors };
      if (walk.ended === undefined) throw new Refusal([{ code: ErrorCode.BAD_REQUEST }]);
      return { data };
    } catch (problem) {
      return { errors: [problemOf(problem)] };
    }
  }

  function problemOf(problem: unknown): GraphQLError {
    return presentProblem(services.log, problem, 'reading a list to its end failed');
  }
}

function refuseAll(reply: FastifyReply, errors: readonly GraphQLError[]): FastifyReply {
  const { status, headers = [] } = (errors[0]?.extensions.http ?? {}) as {
    status?: number;
    headers?: Iterable<[string, string]>;
  };
  for (const [name, value] of headers) void reply.header(name, value);
  reply.request.errorCodes = codesOf(errors);
  return reply.code(status ?? 400).send({ errors: errors.map(shown) });
}

const codesOf = (errors: readonly GraphQLError[]) => errors.map(({ extensions }) => String(extensions.code));

function shown({ message, extensions: { http: _, ...extensions } }: GraphQLError): GraphQLFormattedError {
  return { message, extensions };
}

const accountOf = (viewer: Viewer | undefined): string => (viewer && viewer.kind !== 'VISITOR' ? viewer.accountId : '');

const companyOf = (viewer: Viewer): string => (viewer.kind === 'OPERATOR' ? viewer.companyId : '');
