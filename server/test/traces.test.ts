import { expect, it } from 'vitest';
import { freePort, startTestApp } from './support/app.js';
import { buildCompany } from './support/build.js';
import { onPostgres } from './support/database.js';
import { rowsOf } from './support/rows.js';
import { startTraceCollector } from './support/trace-collector.js';

const TRACE = '1234567890abcdef1234567890abcdef';
const PARENT = 'fedcba0987654321';

it('shows metrics on a port of their own, and traces request, operation, statements, jobs and mails by name, without values', async () => {
  const collector = await startTraceCollector();
  const metricsPort = await freePort();
  let email = '';
  const app = await startTestApp({
    env: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, METRICS_PORT: String(metricsPort) },
  });
  try {
    const company = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
    const traceparent = `00-${TRACE}-${PARENT}-01`;
    await app.query(
      company.operator,
      'query Secret { people(filter: { name: "陳大文" }) { total } }',
      {},
      { traceparent },
    );
    const [account] = await rowsOf<{ email: string }>(
      app,
      'select email from account where id = $1',
      company.accountId,
    );
    email = account?.email ?? '';
    await app.query({}, 'mutation($email: String!) { recoverAccountNames(email: $email) }', { email });
    await app.mails();
    expect((await app.send({}, { method: 'GET', url: '/metrics' })).statusCode).toBe(404);
    const metrics = await fetch(`http://127.0.0.1:${metricsPort}/metrics`);
    expect(await metrics.text()).toContain(
      'port_pass_job_seconds_count{queue="deliver-message",outcome="completed"} 1',
    );
  } finally {
    await app.stop();
    collector.close();
  }
  const spans = collector.spans();
  const named = (name: string) => spans.find((span) => span.name === name);
  const request = spans.find((span) => span.traceId === TRACE && span.parentSpanId === PARENT);
  expect(request?.name).toBe('POST /graphql');
  const operation = named('operation people');
  expect(operation).toMatchObject({ traceId: TRACE, parentSpanId: request?.spanId });
  if (onPostgres()) {
    expect(spans.filter((span) => span.parentSpanId === operation?.spanId).map(({ name }) => name)).toContain(
      'select person',
    );
  }
  const delivery = named('job deliver-message');
  expect(named('send EMAIL')).toMatchObject({ traceId: delivery?.traceId, parentSpanId: delivery?.spanId });
  for (const secret of ['Secret', '陳大文', email, '德海']) expect(collector.bodies.join()).not.toContain(secret);
});
