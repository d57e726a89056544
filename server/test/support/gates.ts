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

/** Waits until the feed returns every change: transactions of other databases of the same server hold changes back too. */
export function changesSettled(app: TestApp): Promise<void> {
  return vi.waitFor(async () => {
    const [row] = await rowsOf<{ done: boolean }>(
      app,
      'select coalesce(max(transaction) < pg_snapshot_xmin(pg_current_snapshot()), true) done from pass_change',
    );
    expect(row?.done).toBe(true);
  }, 5_000);
}
