import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { type BuiltCompany, buildAnalyst, buildCompany } from './support/build.js';
import { onPostgres } from './support/database.js';

const PEOPLE = '{ people { items { id } } }';
const MANY = `{ ${Array.from({ length: 15 }, (_, n) => `a${n}: people(size: ${n + 1}) { items { id } }`).join(' ')} }`;
const PASSES = '{ passes { items { number } } }';
const SEARCH = '{ passes(filter: { ownership: NON_OWNED, holderName: "德三九" }) { items { number } } }';

let app: TestApp;
let busy: BuiltCompany;
let other: BuiltCompany;
let third: BuiltCompany;
let analysts: TestViewer[];
let owner: pg.Client;

beforeAll(async () => {
  app = await startTestApp({ proxied: true });
  busy = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  other = await buildCompany(app, '永航船務有限公司', '10458570');
  third = await buildCompany(app, '安達報關股份有限公司', '04595257');
  analysts = await Promise.all(Array.from({ length: 12 }, (_, n) => buildAnalyst(app, `analyst-${n}`)));
  return app.stop;
});

describe.runIf(onPostgres())('while the rows that it asks for are locked', () => {
  beforeEach(async () => {
    owner = new pg.Client({ connectionString: app.network?.url });
    await owner.connect();
    await owner.query('begin');
  });
  afterEach(() => owner.end());

  it.each([
    ['an account with many requests', 12, PEOPLE],
    ['an account with many statements in each request', 3, MANY],
  ])('%s leaves connections to others', async (_who, requests, document) => {
    await owner.query('lock table person in access exclusive mode');
    const waiting = Array.from({ length: requests }, () => app.query(busy.operator, document));
    await wait(300);
    for (let reads = 0; reads < 5; reads += 1) expect((await app.query(other.operator, PASSES)).errors).toEqual([]);
    await owner.query('rollback');
    for (const answer of await Promise.all(waiting)) expect(answer.errors).toEqual([]);
  });

  it('changes outside transactions leave connections to reads', async () => {
    // Each search takes from an allowance before it reads.
    await owner.query('lock table rate_limit in access exclusive mode');
    const searches = [busy, busy, busy, third, third, third].map(({ operator }) => app.query(operator, SEARCH));
    await wait(300);
    for (let reads = 0; reads < 5; reads += 1) expect((await app.query(other.operator, PASSES)).errors).toEqual([]);
    await owner.query('rollback');
    for (const answer of await Promise.all(searches)) expect(answer.errors).toEqual([]);
  });

  it('analysts wait for their turn instead of failing', async () => {
    await owner.query('lock table pass in access exclusive mode');
    const waiting = analysts.map((analyst) => app.query(analyst, PASSES));
    // Longer than a statement waits for a connection.
    await wait(3_300);
    await owner.query('rollback');
    for (const answer of await Promise.all(waiting)) expect(answer.errors).toEqual([]);
  });
});

describe('a request whose sender cannot be looked up', () => {
  it('is answered in time as well', async () => {
    vi.spyOn(app.services.credentials.SESSION, 'load').mockReturnValue(new Promise(() => undefined));
    const file = app.send(busy.operator, { method: 'GET', url: `/files/${busy.id}` });
    const answer = await app.query(busy.operator, PEOPLE);
    vi.restoreAllMocks();
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([504, 'TIMEOUT']);
    expect((await file).statusCode).toBe(504);
  }, 20_000);
});
