import type { EntityManager } from '@mikro-orm/postgresql';
import type { Vault } from '../../access/vault.js';
import type { Env } from '../../env.js';
import { ErrorCode, refuse } from '../../shared/errors.js';
import { text } from '../../shared/rows.js';
import { type Sql, sql, transactionDatabase } from '../../shared/sql.js';
import { inTaipei, toDate } from '../../shared/taipei.js';
import { SMS_CAPS, type SmsCap } from '../../sms-caps.js';

interface CapServices {
  readonly vault: Vault;
  readonly env: Pick<Env, 'smsCaps'>;
}

/** Whom a text message is counted for, as far as known: its number always. */
export interface SmsParties {
  /** Mobile number in its stored form. */
  readonly phone: string;
  readonly passId?: string | undefined;
  readonly personId?: string | undefined;
  /** The account, or the address, that asks for it. */
  readonly accountId?: string | undefined;
  readonly address?: string | undefined;
}

/**
 * Counts one text message in the transaction that queues it, before it is queued (R-TEL-5): of requests in parallel, those
 * beyond a cap wait for the transaction of the others and are refused. A rollback gives back what was taken.
 * Refuses with RATE_LIMITED; the day is that of Taipei.
 */
export async function takeSmsCaps(
  tx: EntityManager,
  services: CapServices,
  parties: SmsParties,
  now: Date,
): Promise<void> {
  if (!(await tryTakeSmsCaps(tx, services, parties, now))) {
    const tomorrow = toDate(inTaipei(now).startOfDay().add({ days: 1 }));
    refuse(ErrorCode.RATE_LIMITED, undefined, {
      retryAfterSeconds: Math.ceil((tomorrow.getTime() - now.getTime()) / 1000),
    });
  }
}

/** The same without refusing: returns whether each cap had room. If not, nothing is counted. */
export async function tryTakeSmsCaps(
  tx: EntityManager,
  services: CapServices,
  parties: SmsParties,
  now: Date,
): Promise<boolean> {
  const counted = countedFor(services, parties);
  const database = transactionDatabase(tx);
  const taken = await database.changed(
    { cap: text },
    sql`insert into sms_count as c (day, cap, key, count)
      select ${dayOf(now)}::date, u.cap, decode(u.key, 'hex'), 1 from ${unnested(counted)}
        where u.most > 0 order by u.place
      on conflict (day, cap, key) do update set count = c.count + 1
        where c.count < ((${JSON.stringify(services.env.smsCaps)}::text)::jsonb ->> c.cap)::int
      returning c.cap`,
  );
  if (taken.length === counted.length) return true;
  const caps = taken.map(({ cap }) => cap);
  await giveBack(
    tx,
    counted.filter(({ cap }) => caps.includes(cap)),
    now,
  );
  return false;
}

/**
 * Gives back what a message took that the gateway refused: number, pass and person may ask again (R-TEL-4). What
 * shields the gateway, by account, address and day, stays counted.
 * @param takenAt when it was counted
 */
export async function giveBackSmsCaps(
  tx: EntityManager,
  services: CapServices,
  { phone, passId, personId }: SmsParties,
  takenAt: Date,
): Promise<void> {
  const counted = countedFor(services, { phone, passId, personId });
  await giveBack(
    tx,
    counted.filter(({ cap }) => cap !== 'day'),
    takenAt,
  );
}

async function giveBack(tx: EntityManager, counted: readonly Counted[], takenAt: Date): Promise<void> {
  if (counted.length === 0) return;
  await transactionDatabase(tx).change(
    sql`update sms_count c set count = greatest(c.count - u.given, 0)
      from (select n.cap, n.key, count(*)::int given from (select * from ${unnested(counted)}) n group by n.cap, n.key) u
      where c.day = ${dayOf(takenAt)}::date and c.cap = u.cap and c.key = decode(u.key, 'hex')`,
  );
}

interface Counted {
  readonly cap: SmsCap;
  readonly key: string;
  readonly most: number;
}

/** In the order of {@link SMS_CAPS}, so that requests wait for each other and never in a circle. */
function countedFor({ vault, env }: CapServices, parties: SmsParties): Counted[] {
  const values: Readonly<Record<SmsCap, string | undefined>> = {
    account: parties.accountId,
    address: parties.address,
    pass: parties.passId,
    person: parties.personId,
    phone: parties.phone,
    day: '',
    notice: undefined,
  };
  return SMS_CAPS.flatMap((cap) => {
    const value = values[cap];
    if (value === undefined) return [];
    return [{ cap, key: vault.fingerprint(`sms ${cap} ${value}`).toString('hex'), most: env.smsCaps[cap] }];
  });
}

function unnested(counted: readonly Counted[]): Sql {
  return sql`unnest(${counted.map(({ cap }) => cap)}::text[], ${counted.map(({ key }) => key)}::text[],
    ${counted.map(({ most }) => most)}::int[]) with ordinality u (cap, key, most, place)`;
}

/** The day in Taipei, `2023-09-22` (R-TIME-1). */
const dayOf = (instant: Date): string => inTaipei(instant).toPlainDate().toString();

/**
 * Counts notices about cards to these numbers, one for each time that a number is named. They have a cap of their own: codes
 * that strangers ask for use up nothing of it. Returns the numbers that had room.
 */
export function tryTakeNotices(
  tx: EntityManager,
  services: CapServices,
  phones: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> {
  return tryTakeMany(tx, services, { cap: 'notice', phones }, now);
}

/** Counts codes that a campaign sends to these numbers, against the cap that codes have. Returns the numbers that had room. */
export function tryTakePhones(
  tx: EntityManager,
  services: CapServices,
  phones: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> {
  return tryTakeMany(tx, services, { cap: 'phone', phones }, now);
}

/** Gives back what {@link tryTakePhones} counted for messages that do not go out. @param takenAt when it was counted */
export async function giveBackPhones(
  tx: EntityManager,
  services: CapServices,
  phones: readonly string[],
  takenAt: Date,
): Promise<void> {
  const counted = phones.flatMap((phone) => countedFor(services, { phone })).filter(({ cap }) => cap === 'phone');
  await giveBack(tx, counted, takenAt);
}

async function tryTakeMany(
  tx: EntityManager,
  { vault, env }: CapServices,
  { cap, phones }: { readonly cap: 'notice' | 'phone'; readonly phones: readonly string[] },
  now: Date,
): Promise<ReadonlySet<string>> {
  const counts = [...Map.groupBy(phones, (phone) => vault.fingerprint(`sms ${cap} ${phone}`).toString('hex'))].sort(
    ([one], [other]) => (one < other ? -1 : 1),
  );
  if (counts.length === 0) return new Set();
  const taken = await transactionDatabase(tx).changed(
    { key: text },
    sql`insert into sms_count as c (day, cap, key, count)
      select ${dayOf(now)}::date, ${cap}::text, decode(u.key, 'hex'), u.count
        from unnest(${counts.map(([key]) => key)}::text[], ${counts.map(([, same]) => same.length)}::int[]) u (key, count)
      on conflict (day, cap, key) do update set count = c.count + excluded.count
        where c.count < ${env.smsCaps[cap]}::int
      returning encode(c.key, 'hex') "key"`,
  );
  const keys = new Set(taken.map(({ key }) => key));
  return new Set(counts.filter(([key]) => keys.has(key)).map(([, same]) => same[0] as string));
}
