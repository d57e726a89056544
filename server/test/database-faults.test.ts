import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql, transactionDatabase } from '../src/shared/sql.js';
import { startTestApp, type TestApp } from './support/app.js';
import { type BuiltCompany, buildCompany } from './support/build.js';
import { onPostgres } from './support/database.js';
import { submitSingleEntry } from './support/single-entry.js';

const LIST = '{ people { items { id } } }';

let app: TestApp;
let companies: BuiltCompany[];

beforeAll(async () => {
  app = await startTestApp({ proxied: true });
  companies = await Promise.all([
    buildCompany(app, '德海貨櫃股份有限公司', '04595252'),
    buildCompany(app, '永航船務有限公司', '10458570'),
  ]);
  return app.stop;
});

beforeEach(async () => {
  for (const company of companies) Object.assign(company.operator, await app.signedIn(company.accountId));
});

const company = (at: number) => companies[at] as BuiltCompany;
const list = (at = 0) => app.query(company(at).operator, LIST);
const code = ({ errors }: Awaited<ReturnType<typeof list>>) => errors[0]?.extensions.code;
const ready = () => app.send({}, { method: 'GET', url: '/ready' });
const errorLines = () => app.logs.filter((line) => line.startsWith('{"level":50'));

describe.runIf(onPostgres())('a database that falls silent on its connections', () => {
  it('is asked again on new ones, and the failures say that the request may be repeated', async () => {
    const before = errorLines().length;
    const codes = new Set<string | undefined>();
    await Promise.all([1, 2, 3, 4, 5, 6].map(() => list()));
    app.network?.silence();
    const silentAt = performance.now();
    const clients = Array.from({ length: 12 }, async (_, at) => {
      for (;;) {
        const answer = await list(at % 2);
        codes.add(code(answer));
        if (answer.errors.length === 0) return performance.now() - silentAt;
        await wait(50);
      }
    });
    const recovered = await Promise.all(clients);
    expect(Math.min(...recovered)).toBeLessThan(10_000);
    expect([...codes].filter((one) => one !== undefined && one !== 'TIMEOUT')).toEqual(['UNAVAILABLE']);
    expect((await ready()).statusCode).toBe(200);
    // Some dozens of requests failed, each alike.
    expect(errorLines().length - before).toBeLessThan(6);
  }, 30_000);
});

describe.runIf(onPostgres())('a database that is away', () => {
  it('makes every answer say when to try again, and is used as soon as it is back', async () => {
    await app.network?.cut();
    const answer = await list();
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('1');
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', retryAfterSeconds: 1 });
    const file = await app.send(company(0).operator, { method: 'GET', url: `/files/${company(0).id}` });
    expect([file.statusCode, file.headers['retry-after']]).toEqual([503, '1']);
    expect((await ready()).statusCode).toBe(503);
    await app.network?.mend();
    expect((await list()).errors).toEqual([]);
    expect((await ready()).statusCode).toBe(200);
  });
});

describe.runIf(onPostgres())('a row that a transaction holds', () => {
  it('holds up those who write it, and no list', async () => {
    const other = new pg.Client({ connectionString: app.network?.url });
    await other.connect();
    await submitSingleEntry(app, company(0));
    await other.query('begin');
    await other.query('select * from number_sequence for update');
    let waiting = 6;
    const writers = [0, 1, 0, 1, 0, 1].map((at) =>
      submitSingleEntry(app, company(at)).then((answer) => {
        waiting -= 1;
        return answer;
      }),
    );
    await wait(300);
    for (let reads = 0; reads < 6; reads += 1) {
      expect((await list(reads % 2)).errors).toEqual([]);
      expect((await ready()).statusCode).toBe(200);
    }
    expect(waiting).toBe(6);
    await other.query('rollback');
    await other.end();
    expect((await Promise.all(writers)).flatMap(({ errors }) => errors)).toEqual([]);
  });
});

describe.runIf(onPostgres())('two transactions that wait for each other', () => {
  it('both succeed, as one of them is repeated', async () => {
    const orders = [
      [0, 1],
      [1, 0],
    ];
    let attempts = 0;
    const renamed = orders.map(async (order) => {
      let meet = 150;
      await app.services.orm.em.fork().transactional(async (tx) => {
        attempts += 1;
        for (const at of order) {
          await transactionDatabase(tx).change(
            sql`update company set fax = ${`02-${attempts}`} where id = ${company(at).id}`,
          );
          await wait(meet);
          meet = 0;
        }
      });
    });
    await Promise.all(renamed);
    expect(attempts).toBeGreaterThan(2);
  });
});

describe('a disk that is full', () => {
  it('is an error of its own, so that the request is not repeated', async () => {
    await app.asOwner(`create function no_room() returns trigger language plpgsql as
      $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$`);
    await app.asOwner('create trigger no_room before insert on person for each row execute function no_room()');
    const person = { idKind: 'PASSPORT', idNumber: 'P5310000', name: '滿', englishName: 'FULL', mobile: '0912345678' };
    const answer = await app.query(
      company(0).operator,
      'mutation New($input: PersonInput!) { createPerson(input: $input) { id } }',
      { input: person },
    );
    await app.asOwner('drop trigger no_room on person');
    expect([answer.status, code(answer)]).toEqual([507, 'STORAGE_FULL']);
  });
});
