import { randomUUID } from 'node:crypto';
import { expect, vi } from 'vitest';
import type { TestApp, TestViewer } from './app.js';
import { buildAccount, buildToken } from './build.js';
import { rowsOf } from './rows.js';

/** A gate of an area. */
export async function buildGate(app: TestApp, code: string, areaCode: string): Promise<void> {
  const area = app.services.ports.areaByCode(areaCode);
  await rowsOf(
    app,
    `insert into gate (id, code, area_id, name_zh, name_en, created_at)
     values (gen_random_uuid(), $1, $2, '管制站', 'Gate', now())`,
    code,
    area?.id,
  );
}

/** A gate system, which acts for the gates of these branches. */
export async function buildGateSystem(app: TestApp, name: string, branchCodes: string[]): Promise<TestViewer> {
  const accountId = await buildAccount(app, 'GATE', name, { branchCodes });
  return buildToken(app, accountId);
}

export interface UsedGate {
  /** Acts for the gates of 基隆. */
  readonly system: TestViewer;
  readonly id: string;
  readonly systemId: string;
}

/** A gate with a reported passage and the system that reported it, a closed gate and a disabled system. */
export async function buildUsedGate(
  app: TestApp,
  code: string,
  areaCode: string,
  passNumber: string,
): Promise<UsedGate> {
  await buildGate(app, code, areaCode);
  await buildGate(app, `${code}-CLOSED`, areaCode);
  const system = await buildGateSystem(app, `system-of-${code}`, ['KL']);
  await buildGateSystem(app, `system-before-${code}`, ['KL']);
  const { errors } = await app.query(
    system,
    `mutation($passages: [PassageInput!]!) { reportPassages(passages: $passages) { unknownNumbers stored alreadyStored } }`,
    { passages: [{ eventId: randomUUID(), passNumber, gateCode: code, direction: 'IN', at: app.clock.now() }] },
  );
  if (errors.length > 0) throw new Error('the passage was refused');
  await buildGateReport(app, code);
  const [gate] = await rowsOf<{ id: string }>(
    app,
    'update gate set closed_at = now() where code = $1 returning id',
    `${code}-CLOSED`,
  );
  const [account] = await rowsOf<{ id: string }>(
    app,
    'update account set disabled_at = now() where account_name = $1 returning id',
    `system-before-${code}`,
  );
  return { system, id: gate?.id ?? '', systemId: account?.id ?? '' };
}

/** What the system that reported passages at a gate says of itself and of it: everything that may be said. */
async function buildGateReport(app: TestApp, code: string): Promise<void> {
  const [contact] = await rowsOf<{ account_id: string }>(
    app,
    `update gate_contact set reported_at = $1, condition = 'IN_ORDER', cursor = '0-0', pending_changes = 1, behind_since = $1,
       behind_cursor = '0-1', unsent_events = 1
     where gate_id = (select id from gate where code = $2) returning account_id`,
    app.clock.now(),
    code,
  );
  await rowsOf(
    app,
    `insert into gate_system_contact (account_id, reported_at, software, clock_ahead_ms) values ($1, $2, 'Gates 1', 400) returning 1`,
    contact?.account_id,
    app.clock.now(),
  );
}

export interface PassChanges {
  cursor: string;
  more: boolean;
  /** Only what was asked for. */
  passes: { number: string; usable: boolean; periods: object[]; areas: object[] }[];
}

/** What a gate system reads of the changes since a cursor, once every change is listed. */
export async function readChanges(
  app: TestApp,
  gate: TestViewer,
  fields = '',
  { since = null, size = 250 }: { since?: string | null; size?: number } = {},
): Promise<PassChanges> {
  await changesSettled(app);
  const document = `query($since: String, $size: Int!) {
    passChanges(since: $since, size: $size) { cursor more passes { number ${fields} } } }`;
  return (await app.query(gate, document, { since, size })).data.passChanges;
}

/** Every change since a cursor, page by page, and the cursor behind the last. */
export async function readAllChanges(app: TestApp, gate: TestViewer, fields = '', since: string | null = null) {
  const passes: PassChanges['passes'] = [];
  for (let cursor = since; ; ) {
    const page = await readChanges(app, gate, fields, { since: cursor });
    passes.push(...page.passes);
    cursor = page.cursor;
    if (!page.more) return { passes, cursor };
  }
}

/** Waits until the feed lists every change: transactions of other databases of the same server hold changes back too. */
function changesSettled(app: TestApp): Promise<void> {
  return vi.waitFor(async () => {
    const [row] = await rowsOf<{ done: boolean }>(
      app,
      'select coalesce(max(transaction) < pg_snapshot_xmin(pg_current_snapshot()), true) done from pass_change',
    );
    expect(row?.done).toBe(true);
  }, 15_000);
}
