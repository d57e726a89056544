import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { BRANCH_CODES } from '../access/words.js';
import { Account } from '../accounts/account.entity.js';
import { newAccount } from '../accounts/new-account.js';
import { NO_PASSWORD } from '../accounts/password.js';
import { Gate } from '../gates/gate.entity.js';
import { recordHistory } from '../history/history.js';
import { PASS_KINDS } from '../passes/pass.entity.js';
import { deactivated } from '../passes/standing/deactivations.js';
import type { Services } from '../services.js';
import { AccessToken } from '../sessions/access-token.entity.js';
import { newId } from '../shared/ids.js';
import { boolean, integer, nullable, oneOf, type RowOf, text, timestamp, uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { hashToken } from '../shared/tokens.js';
import { insertGateContacts } from './gate-contacts.js';
import { type PassageTimes, passagesOfCard, passagesOfSingleEntry } from './passage-plan.js';
import { daysAfter, onDay } from './times.js';

/** Public by design: it only opens made-up data. */
export const DEMO_GATE_TOKEN = 'demo-gate-token-made-up-data-only';
export const DEMO_GATE_SYSTEM = '示範門禁系統';
const TOKEN_DAYS = 365;

/** A gate for every area and a second one for each port's first; the system that speaks for them, and what it reported. */
export async function insertGates(em: EntityManager, services: Services, now: Date): Promise<void> {
  const createdAt = onDay(now, 900, 9);
  const gates = services.ports.all.flatMap((port) =>
    port.areas.flatMap((area, at) =>
      (at === 0 ? ['1', '2'] : ['1']).map((count) => ({
        id: newId(),
        code: `${area.code}-${count}`,
        areaId: area.id,
        nameZh: `${area.nameZh}${count}號管制站`,
        nameEn: `${area.nameEn}, gate ${count}`,
        createdAt,
        // One that is not used any more.
        closedAt: area.code === 'SUAO-ALL' && count === '2' ? onDay(now, 30, 17) : null,
        version: 1,
      })),
    ),
  );
  await em.insertMany(Gate, gates);
  const noHolder = { mobile: '', email: '', language: 'ZH_HANT', passwordHash: NO_PASSWORD } as const;
  const holder = { kind: 'GATE', accountName: DEMO_GATE_SYSTEM, personName: DEMO_GATE_SYSTEM } as const;
  const since = { registeredAt: createdAt, approvedAt: createdAt, accountNameKey: null };
  const system = newAccount({ ...noHolder, ...holder, ...since, branchCodes: [...BRANCH_CODES] });
  await em.insert(Account, system);
  await em.insert(AccessToken, {
    id: newId(),
    tokenHash: hashToken(DEMO_GATE_TOKEN),
    accountId: system.id,
    label: 'Demo',
    createdAt: now,
    expiresAt: daysAfter(now, TOKEN_DAYS),
    revokedAt: null,
  });
  const made = { action: 'CREATED' } as const;
  await recordHistory(em, { services, now: createdAt, accountId: null }, [
    ...gates.map(({ id }) => ({ subject: 'GATE' as const, subjectId: id, ...made })),
    { subject: 'ACCOUNT', subjectId: system.id, ...made },
  ]);
  await insertPassages(em, gates, system.id, now);
  await insertGateContacts(em, system.id, now);
}

const UsedPass = {
  id: uuid,
  number: text,
  kind: oneOf(PASS_KINDS),
  valid_from: timestamp,
  valid_to: timestamp,
  collected_at: nullable(timestamp),
  deactivated: boolean,
  cancelled_at: nullable(timestamp),
  area_id: integer,
};
type UsedPass = RowOf<typeof UsedPass>;

/** Passages of the cards that were collected and of most single-entry passes, each through the first gate of its first area. */
async function insertPassages(
  em: EntityManager,
  gates: readonly { readonly id: string; readonly areaId: number }[],
  accountId: string,
  now: Date,
): Promise<void> {
  const database = transactionDatabase(em);
  const passes = await database.rows(
    UsedPass,
    sql`
    select p.id, p.number, p.kind, p.valid_from, p.valid_to, p.collected_at, ${deactivated.sql(now)} deactivated, p.cancelled_at,
      (select min(x.area_id) from pass_area x where x.pass_id = p.id) area_id from pass p`,
  );
  const rows = passes.flatMap((pass) => {
    const gateId = gates.find(({ areaId }) => areaId === pass.area_id)?.id;
    return timesOf(pass, now).map(({ at, direction }) => ({ pass, gateId, at, direction }));
  });
  const column = <T>(of: (row: (typeof rows)[number]) => T) => rows.map(of);
  await database.change(sql`
    with e as (select * from unnest(${column(({ pass, at }) => eventId(pass.number, at))}::uuid[],
        ${column(({ at }) => at)}::timestamptz[], ${column(({ pass }) => pass.number)}::text[],
        ${column(({ pass }) => pass.id)}::uuid[], ${column(({ gateId }) => gateId)}::uuid[],
        ${column(({ direction }) => direction)}::text[]) as e (event_id, at, number, pass_id, gate_id, direction)),
      known as (insert into passage_event (event_id) select event_id from e)
    insert into passage (event_id, at, pass_number, pass_id, gate_id, direction, reported_at, account_id)
    select event_id, at, number, pass_id, gate_id, direction, at, ${accountId}::uuid from e`);
  await database.change(sql`update pass p set last_passage_at = l.at
    from (select pass_id, max(at) at from passage group by pass_id) l where l.pass_id = p.id`);
}

function timesOf(pass: UsedPass, now: Date): PassageTimes[] {
  const until = new Date(
    Math.min(...[now, pass.valid_to, pass.cancelled_at ?? now].map((moment) => new Date(moment).getTime())),
  );
  const from = new Date(pass.valid_from);
  if (pass.kind === 'SINGLE_ENTRY') return passagesOfSingleEntry(pass.number, from, until);
  // Cards without a passage for six months are deactivated (R-NOP-2).
  if (!pass.collected_at || pass.deactivated) return [];
  const collected = new Date(pass.collected_at);
  return passagesOfCard(pass.number, collected > from ? collected : from, until);
}

/** The same for the same pass and time, like a gate's own that reports again. */
function eventId(number: string, at: Date): string {
  const hex = createHash('sha256').update(`${number} ${at.toISOString()}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
