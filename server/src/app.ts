import fastifyCookie from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import { createApollo } from './execution/apollo.js';
import { createCheckedExecutor } from './execution/checked-executor.js';
import { fileRoutes, UPLOAD_ROUTE } from './files/routes.js';
import { signInChallenge } from './http/bad-token.js';
import { requestDeadline } from './http/deadline.js';
import { drainOnClose } from './http/drain.js';
import { answerNoRequest, answerUnreadable, errorAnswers } from './http/error-answers.js';
import { explorerRoutes } from './http/explorer.js';
import { changeRoute } from './http/gate-change-route.js';
import { graphqlRoutes } from './http/graphql.js';
import { securityHeaders } from './http/headers.js';
import { healthRoutes } from './http/health.js';
import { requestLog } from './http/log.js';
import { requestMarks } from './http/marks.js';
import { requestBodies } from './http/request-body.js';
import { requestMetrics } from './http/request-metrics.js';
import { rowsRoute } from './http/rows.js';
import { schemaFile } from './http/schema-file.js';
import { clientRoutes } from './http/static.js';
import { whenRefused } from './jobs/when-refused.js';
import { outboxPage } from './messages/outbox-page.js';
import { smsReportRoute } from './messages/sms/report-route.js';
import { metricsRoutes } from './monitoring/metrics-routes.js';
import { createSchema } from './schema.js';
import type { Services } from './services.js';

/** An idle connection is closed after this time. */
const CONNECTION_TIMEOUT_MS = 30_000;

/** How long a client may take to send a request: a phone needs a while for a scan of 10 MB. */
const RECEIVE_TIMEOUT_MS = 120_000;

/** How long it may take for the headers, and how often that is looked at. */
const HEADERS_TIMEOUT_MS = 30_000;
const CHECK_INTERVAL_MS = 5_000;

/** Builds the whole server without listening; main and every test call it. Closing it drains requests in flight. */
export async function createApp(services: Services): Promise<FastifyInstance> {
  const { env, log } = services;
  const app = Fastify({
    logger: false,
    trustProxy: (address) => env.trustedProxies.has(address),
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    requestTimeout: RECEIVE_TIMEOUT_MS,
    http: { headersTimeout: HEADERS_TIMEOUT_MS, connectionsCheckingInterval: CHECK_INTERVAL_MS },
    clientErrorHandler: answerNoRequest,
    frameworkErrors: answerUnreadable,
    keepAliveTimeout: CONNECTION_TIMEOUT_MS,
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
  });
  app.removeContentTypeParser('text/plain');
  await app.register(requestDeadline);
  await app.register(requestMarks);
  await app.register(errorAnswers(log));
  await app.register(requestBodies({ slowRoutes: [UPLOAD_ROUTE] }));
  await app.register(drainOnClose(services));
  await app.register(securityHeaders({ https: env.publicUrl.startsWith('https:') }));
  await app.register(signInChallenge);
  await app.register(requestLog(log));
  await app.register(requestMetrics(services.meter));
  await app.register(fastifyCookie);
  await app.register(healthRoutes(services));
  await app.register(metricsRoutes(services));
  const schema = createSchema();
  const run = createCheckedExecutor(schema, env);
  await app.register(graphqlRoutes(services, createApollo(schema, run, env)));
  await app.register(rowsRoute(services, schema, run));
  await app.register(changeRoute(services));
  await app.register(fileRoutes(services));
  await app.register(smsReportRoute({ ...services, whenRefused }));
  await app.register(outboxPage(services));
  await app.register(explorerRoutes(services));
  await app.register(schemaFile(services));
  await app.register(clientRoutes);
  return app;
}
