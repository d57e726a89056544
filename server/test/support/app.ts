import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { createApp } from '../../src/app.js';
import { type Env, readEnv } from '../../src/env.js';
import type { MailContent } from '../../src/messages/email/content.js';
import type { SmsContent } from '../../src/messages/sms/content.js';
import { migrate } from '../../src/migrate.js';
import { type OpenServices, openServices } from '../../src/open-services.js';
import { Session } from '../../src/sessions/session.entity.js';
import { sessionEnds } from '../../src/sessions/session-lifetime.js';
import { createLog } from '../../src/shared/request-marks.js';
import { hashToken, newToken } from '../../src/shared/tokens.js';
import { TestClock } from './clock.js';
import { freshDatabase, onPostgres, type TestDatabase } from './database.js';
import { type FakeTransport, fakeTransport } from './fake-transport.js';
import { administer } from './global-setup.js';
import { checkStatements, watchStatements } from './statement-check.js';
import { startTcpProxy, type TcpProxy } from './tcp-proxy.js';

export interface TestAppOptions {
  /** `fresh`: PostgreSQL, or PGlite where no server can be started; `pglite`: PGlite in any case; or one that is filled. */
  readonly database?: 'fresh' | 'pglite' | TestDatabase;
  /** The time at the start; `system`: the clock runs from the present, as browsers need it. */
  readonly now?: string | 'system';
  /** Fills the demo data. */
  readonly demo?: boolean;
  /** Accepts requests from outside, e.g. a browser, at {@link TestApp.url}. */
  readonly listen?: boolean;
  /** Reaches PostgreSQL by way of {@link TestApp.network}, which a test can break. */
  readonly proxied?: boolean;
  /** Settings that differ from the defaults of tests, e.g. `{ NODE_ENV: 'production' }`. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The sender of requests: keeps cookies like a browser, or sends a bearer token like a program. */
export interface TestViewer {
  cookie?: string | undefined;
  /** The cookie by which accounts know the browser. */
  browser?: string;
  token?: string;
}

export interface Answer<Data> {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: Data;
  readonly errors: readonly {
    message: string;
    path?: readonly (string | number)[];
    extensions: { code: string; [more: string]: unknown };
  }[];
  /** The body as it was sent. */
  readonly text: string;
}

/** The whole server on a database of its own; only the clock and the outside services are replaced. */
export interface TestApp {
  readonly url: string;
  readonly http: FastifyInstance;
  readonly services: OpenServices;
  readonly clock: TestClock;
  /** The way to the database of an app that was started `proxied`. */
  readonly network: TcpProxy | undefined;
  /** Every line logged so far. */
  readonly logs: readonly string[];
  /** Sends a GraphQL request through the whole HTTP stack. */
  // biome-ignore lint/suspicious/noExplicitAny: each test knows its own document.
  query<Data = any>(
    viewer: TestViewer,
    document: string,
    variables?: object,
    headers?: Record<string, string>,
  ): Promise<Answer<Data>>;
  /** Sends any other request. */
  send(viewer: TestViewer, request: InjectOptions): Promise<LightMyRequestResponse>;
  /** A viewer signed in to the account in a browser, without the work of checking a password. */
  signedIn(accountId: string, options?: { remembered?: boolean; bindingId?: string }): Promise<TestViewer>;
  /** All mails so far, oldest first; waiting ones are delivered before. */
  mails(): Promise<readonly MailContent[]>;
  /** All text messages so far, oldest first; waiting ones are delivered before. */
  texts(): Promise<readonly SmsContent[]>;
  /** Runs a statement as the owner of the tables, who may do more than the role of the server. */
  asOwner(statement: string): Promise<void>;
  stop(): Promise<void>;
}

/** `beforeAll(async () => { app = await startTestApp(); return app.stop; })` */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const { database: kind = 'fresh', now = '2026-11-10T10:00:00+08:00', demo = false, listen = false } = options;
  const clock = now === 'system' ? new TestClock(new Date(), true) : new TestClock(new Date(now));
  const source = demo && kind === 'fresh' && onPostgres() ? await filledDatabase(clock) : undefined;
  const database =
    typeof kind === 'object' ? kind : await freshDatabase(kind === 'pglite' ? 'pglite' : 'postgres', source);
  const network = options.proxied && database.databaseUrl ? await startTcpProxy(database.databaseUrl) : undefined;
  const port = listen ? await freePort() : 4000;
  const env = envOf(database, {
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    ...(network && {
      DATABASE_URL: network.urlOf(database.databaseUrl ?? ''),
      ANALYST_DATABASE_URL: network.urlOf(database.analystDatabaseUrl ?? ''),
    }),
    ...(options.env?.NODE_ENV === 'production' && TEST_SMS_GATEWAY),
    ...options.env,
  });
  const logs: string[] = [];
  /** Stores every line, and prints those of unexpected errors, which explain why a test fails. */
  const keep = (line: string): void => {
    logs.push(line);
    if (line.startsWith('{"level":50')) process.stderr.write(line);
  };
  const mailGateway = fakeTransport<MailContent>();
  const smsGateway = fakeTransport<SmsContent>();
  if (database.databaseUrl) watchStatements();
  // The others are copies of a migrated one.
  if (typeof kind === 'object') await migrate(env);
  const services = await openServices(env, {
    clock,
    log: createLog('info', { write: keep }),
    transports: { EMAIL: mailGateway, SMS: smsGateway },
    jobs: { background: false },
  });
  if (demo) await fillWithDemo(services);
  const http = await createApp(services);
  if (listen) await http.listen({ port, host: '127.0.0.1' });
  else await http.ready();

  const send = async (viewer: TestViewer, request: InjectOptions) => {
    const who = {
      ...((viewer.cookie ?? viewer.browser) && { cookie: [viewer.cookie, viewer.browser].filter(Boolean).join('; ') }),
      ...(viewer.token && { authorization: `Bearer ${viewer.token}` }),
    };
    const answer = await http.inject({
      ...request,
      headers: { host: `localhost:${port}`, ...who, ...request.headers },
    });
    for (const { name, value } of answer.cookies) {
      if (name.endsWith('browser')) viewer.browser = `${name}=${value}`;
      else viewer.cookie = value === '' ? undefined : `${name}=${value}`;
    }
    return answer;
  };
  return {
    url: `http://localhost:${port}`,
    http,
    services,
    clock,
    network,
    logs,
    send,
    async query(viewer, query, variables, headers) {
      const request = { method: 'POST', url: '/graphql', headers: { accept: 'application/json', ...headers } } as const;
      const answer = await send(viewer, { ...request, payload: { query, variables } });
      const { data = null, errors = [] } = answer.json();
      return { status: answer.statusCode, headers: answer.headers, data, errors, text: answer.body };
    },
    async signedIn(accountId, { remembered = false, bindingId } = {}) {
      const token = newToken();
      const em = services.orm.em.fork();
      const at = clock.now();
      em.create(Session, {
        tokenHash: hashToken(token),
        accountId,
        remembered,
        bindingId,
        createdAt: at,
        ...sessionEnds(remembered, at),
      });
      await em.flush();
      return { cookie: `session=${token}` };
    },
    async mails() {
      await services.jobs.deliverDue();
      return inOrder(mailGateway);
    },
    async texts() {
      await services.jobs.deliverDue();
      return inOrder(smsGateway);
    },
    async asOwner(statement) {
      if (database.migrationDatabaseUrl) await administer(database.migrationDatabaseUrl, statement);
      else await services.orm.em.fork().execute(statement);
    },
    async stop() {
      await http.close();
      await services.close();
      await network?.close();
      const { migrationDatabaseUrl: owner } = database;
      if (owner) await checkStatements(owner).finally(() => database.drop());
      else await database.drop();
    },
  };
}

function envOf(database: TestDatabase, more: Readonly<Record<string, string>> = {}): Env {
  return readEnv({
    NODE_ENV: 'test',
    DATA_DIR: database.dataDir,
    DATABASE_URL: database.databaseUrl,
    MIGRATION_DATABASE_URL: database.migrationDatabaseUrl,
    ANALYST_DATABASE_URL: database.analystDatabaseUrl,
    DATABASE_POOL_SIZE: '5',
    ID_ENCRYPTION_KEY: testKey('encryption'),
    ID_INDEX_KEY: testKey('index'),
    PASS_CODE_KEY: testKey('pass code'),
    ...more,
  });
}

/** Databases with the demo in them, for the apps of this process to copy; the run removes them. */
const filled = new Map<string, Promise<TestDatabase>>();

function filledDatabase(clock: TestClock): Promise<TestDatabase> {
  // What the demo shows changes with the day, at midnight and at 06:00.
  const hour = clock.now().toISOString().slice(0, 13);
  const database = filled.get(hour) ?? fill(clock);
  filled.set(hour, database);
  return database;
}

async function fill(clock: TestClock): Promise<TestDatabase> {
  const database = await freshDatabase();
  watchStatements();
  const log = createLog('error', process.stderr);
  const services = await openServices(envOf(database), { clock, log, jobs: { background: false } });
  await fillWithDemo(services).finally(services.close);
  return database;
}

/** Does nothing to a database that has it. */
async function fillWithDemo(services: OpenServices): Promise<void> {
  await (await import('../../src/demo/fill-demo.js')).fillDemo(services);
}

/** A gateway for text messages, which production does not start without. */
export const TEST_SMS_GATEWAY = {
  SMS_GATEWAY: 'mitake',
  SMS_URL: 'https://sms.invalid',
  SMS_USERNAME: 'port-pass',
  SMS_PASSWORD: 'letters of the tests',
  SMS_REPORT_SECRET: 'k3V9xQ2mZ7wB4tN8cR1yH6pL5sD0fG3j',
} as const;

/** Ids follow the order of writing; the engine may deliver in another. */
function inOrder<Content>({ delivered }: FakeTransport<Content>): Content[] {
  return delivered.sort((one, other) => (one.id < other.id ? -1 : 1)).map(({ content }) => content);
}

/** The same in every run, and as good as random, so that it may be used with `NODE_ENV=production`. */
export function testKey(name: string): string {
  return createHash('sha256').update(`key of the tests: ${name}`).digest('base64');
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
