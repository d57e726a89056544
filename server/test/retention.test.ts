import { beforeAll, expect, it } from 'vitest';
import { retain } from '../src/jobs/retention.js';
import { startTestApp, type TestApp } from './support/app.js';
import { type BuiltCompany, buildCompany, buildPass, buildPerson } from './support/build.js';
import { onPostgres } from './support/database.js';
import { buildGateSystem, readChanges } from './support/gates.js';
import { rowsOf } from './support/rows.js';

let app: TestApp;
let company: BuiltCompany;

beforeAll(async () => {
  app = await startTestApp();
  company = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  return app.stop;
});

/** One night, on two servers at the same time. */
async function night(now: Date): Promise<void> {
  const { database } = app.services;
  const services = { database, databaseClock: { now: async () => now } };
  await Promise.all([retain(services), retain(services)]);
}

const daysAgo = (days: number) => new Date(app.clock.now().getTime() - days * 86_400_000);

it('passages have partitions two years ahead, and those that had none move into theirs', async () => {
  const at = new Date('2032-01-31T23:30:00+08:00');
  const event = 'insert into passage (event_id, at, pass_number, gate_id, direction, reported_at, account_id)';
  await rowsOf(app, `${event} values (gen_random_uuid(), $1, 'X', gen_random_uuid(), 'IN', $1, gen_random_uuid())`, at);
  const where = async () =>
    (await rowsOf<{ part: string }>(app, 'select tableoid::regclass::text part from passage where at = $1', at))[0]
      ?.part;
  expect(await where()).toBe('passage_other');
  for (const _time of [1, 2]) await night(new Date('2030-11-30T16:30:00Z'));
  expect(await where()).toBe('passage_2032_01');
  const [last] = await rowsOf<{ part: string; indexed: boolean }>(
    app,
    `select c.relname part, exists (select from pg_index i where i.indrelid = c.oid) indexed from pg_inherits h
     join pg_class c on c.oid = h.inhrelid where h.inhparent = 'passage'::regclass and c.relname ~ '[0-9]$' order by 1 desc limit 1`,
  );
  // Midnight in Taipei has passed: it is December there.
  expect(last).toEqual({ part: 'passage_2032_12', indexed: true });
});

it('drafts, and messages dealt with, are deleted after a year', async () => {
  const draft = `insert into application_draft (id, form, company_id, created_by_id, content, updated_at, version)
    values (gen_random_uuid(), 'PERIODIC', $1, $2, '{}', $3, 1)`;
  const message = `insert into message (id, channel, template, content, created_at, sent_at, attempts)
    values (gen_random_uuid(), 'email', $1, '', $2, $3, 1)`;
  for (const days of [365, 367]) {
    await rowsOf(app, draft, company.id, company.accountId, daysAgo(days));
    await rowsOf(app, message, `sent ${days}`, daysAgo(days), daysAgo(days));
    await rowsOf(app, message, `late ${days}`, daysAgo(days + 5), daysAgo(days - 5));
  }
  await night(app.clock.now());
  expect(await rowsOf(app, 'select updated_at from application_draft')).toHaveLength(1);
  const left = await rowsOf<{ template: string }>(
    app,
    `select template from message where template ~ '^(sent|late)' order by 1`,
  );
  expect(left.map(({ template }) => template)).toEqual(['late 365', 'late 367', 'sent 365']);
});

it('R-GATE-1 keeps the last change of each pass, and gates see the same', async () => {
  const gate = await buildGateSystem(app, '東岸門禁', ['KL']);
  for (const n of [1, 2, 3]) {
    const person = await buildPerson(app, company.id, { idNumber: `R800000${n}` });
    const number = await buildPass(app, company.id, person, { areaCode: 'KEELUNG-EAST' });
    await rowsOf(app, `update pass set valid_to = valid_to + interval '1 second' where number = $1`, number);
  }
  const feed = async () => (await readChanges(app, gate)).passes;
  const before = await feed();
  expect(before).toHaveLength(3);
  await night(app.clock.now());
  const kept = await rowsOf<{ count: number }>(app, 'select count(*)::int count from pass_change group by pass_id');
  expect(kept).toEqual([1, 1, 1].map((count) => ({ count })));
  expect(await feed()).toEqual(before);
});

it.runIf(onPostgres())('the server itself may make no tables', async () => {
  await expect(
    app.services.database.change({ text: 'create table passage_2099_01 (at timestamptz)', values: [] }),
  ).rejects.toThrow(/permission denied/);
});

it('R-TEL-4 codes for phones are deleted after a week, which their verifications outlast', async () => {
  const number = await buildPass(app, company.id, await buildPerson(app, company.id, { idNumber: 'R7004172' }), {
    areaCode: 'KEELUNG-EAST',
  });
  for (const [at, days] of [6.9, 7.1].entries()) {
    await rowsOf(
      app,
      `insert into phone_code (id, chain_id, phone, code_hash, link_hash, sent_at, message_id, changes_phone)
        select gen_random_uuid(), p.id, $1, 'x', $2, $3, gen_random_uuid(), false from pass p where p.number = $4`,
      ...[`091234567${at}`, Buffer.from(`link ${at}`), daysAgo(days), number],
    );
  }
  await night(app.clock.now());
  expect(await rowsOf(app, 'select phone from phone_code')).toEqual([{ phone: '0912345670' }]);
});
