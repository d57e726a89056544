import type { EntityManager } from '@mikro-orm/postgresql';
import type { Vault } from '../../access/vault.js';
import type { Env } from '../../env.js';
import { ErrorCode, refuse } from '../../shared/errors.js';
import { integer, text } from '../../shared/rows.js';
import { type Sql, sql, transactionDatabase } from '../../shared/sql.js';
import { dayInTaipei, inTaipei, toDate } from '../../shared/taipei.js';
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
      select ${dayInTaipei(now)}::date, u.cap, decode(u.key, 'hex'), 1 from ${unnested(counted)}
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

async function giveBack(
  tx: EntityManager,
  counted: readonly Pick<Counted, 'cap' | 'key'>[],
  takenAt: Date,
): Promise<void> {
  if (counted.length === 0) return;
  await transactionDatabase(tx).change(
    sql`update sms_count c set count = greatest(c.count - u.given, 0)
      from (select n.cap, n.key, count(*)::int given from (select * from unnest(${counted.map(({ cap }) => cap)}::text[], ${counted.map(({ key }) => key)}::text[]) t (cap, key)) n group by n.cap, n.key) u
      where c.day = ${dayInTaipei(takenAt)}::date and c.cap = u.cap and c.key = decode(u.key, 'hex')`,
  );
}

interface Counted {
  readonly cap: SmsCap;
  readonly key: string;
  readonly most: number;
}

/** In the order of {@link SMS_CAPS}, so that requests wait for each other and never in a circle. */
function countedFor(services: CapServices, parties: SmsParties): Counted[] {
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
    return [{ cap, key: keyOf(services, cap, value), most: services.env.smsCaps[cap] }];
  });
}

function unnested(counted: readonly Counted[]): Sql {
  return sql`unnest(${counted.map(({ cap }) => cap)}::text[], ${counted.map(({ key }) => key)}::text[],
    ${counted.map(({ most }) => most)}::int[]) with ordinality u (cap, key, most, place)`;
}

/** What a campaign's codes are counted by. Its own budget stands in place of the caps by account and of the day. */
const CAMPAIGN_CAPS = ['pass', 'person', 'phone'] as const;

/**
 * Counts notices about cards to these numbers, message by message. They have a cap of their own: codes that strangers ask
 * for use up nothing of it. Returns for each whether there was room.
 */
export function tryTakeNotices(
  tx: EntityManager,
  services: CapServices,
  phones: readonly string[],
  now: Date,
): Promise<boolean[]> {
  const keys = phones.map((phone) => keyOf(services, 'notice', phone));
  return tryTakeEach(tx, services, { cap: 'notice', keys }, now);
}

/** Counts codes that a campaign sends, by what codes are counted by that a person asks for. Returns for each whether there was room. */
export async function tryTakeCampaignCodes(
  tx: EntityManager,
  services: CapServices,
  messages: readonly SmsParties[],
  now: Date,
): Promise<boolean[]> {
  let open = messages.map((_, at) => at);
  for (const [place, cap] of CAMPAIGN_CAPS.entries()) {
    const counted = open.flatMap((at) => keysOf(services, messages[at], cap).map((key) => ({ at, key })));
    const keys = counted.map(({ key }) => key);
    const taken = await tryTakeEach(tx, services, { cap, keys }, now);
    const full = new Set(counted.flatMap(({ at }, index) => (taken[index] ? [] : [at])));
    const back = [...full].flatMap((at) =>
      CAMPAIGN_CAPS.slice(0, place).flatMap((each) =>
        keysOf(services, messages[at], each).map((key) => ({ cap: each, key })),
      ),
    );
    await giveBack(tx, back, now);
    open = open.filter((at) => !full.has(at));
  }
  const room = new Set(open);
  return messages.map((_, at) => room.has(at));
}

/** Gives back what {@link tryTakeCampaignCodes} counted for messages that do not go out. @param takenAt when it was counted */
export async function giveBackCampaignCodes(
  tx: EntityManager,
  services: CapServices,
  messages: readonly SmsParties[],
  takenAt: Date,
): Promise<void> {
  const counted = messages.flatMap((parties) =>
    CAMPAIGN_CAPS.flatMap((cap) => keysOf(services, parties, cap).map((key) => ({ cap, key }))),
  );
  await giveBack(tx, counted, takenAt);
}

const keyOf = ({ vault }: CapServices, cap: SmsCap, value: string): string =>
  vault.fingerprint(`sms ${cap} ${value}`).toString('hex');

/** None where it is not known who that is. */
function keysOf(services: CapServices, parties: SmsParties | undefined, cap: (typeof CAMPAIGN_CAPS)[number]): string[] {
  const value = parties && { pass: parties.passId, person: parties.personId, phone: parties.phone }[cap];
  return value === undefined ? [] : [keyOf(services, cap, value)];
}

/** Counts one for each key as far as the cap has room: of a key that stands there several times, the first. */
async function tryTakeEach(
  tx: EntityManager,
  { env }: CapServices,
  { cap, keys }: { readonly cap: SmsCap; readonly keys: readonly string[] },
  now: Date,
): Promise<boolean[]> {
  if (keys.length === 0) return [];
  const most = env.smsCaps[cap];
  // In one order for all, so that transactions wait for each other and never in a circle.
  const counts = [...Map.groupBy(keys, (key) => key)].sort(([one], [other]) => (one < other ? -1 : 1));
  const rows = await transactionDatabase(tx).changed(
    { key: text, taken: integer },
    sql`insert into sms_count as c (day, cap, key, count)
      select ${dayInTaipei(now)}::date, ${cap}::text, decode(u.key, 'hex'), least(u.count, ${most}::int)
        from unnest(${counts.map(([key]) => key)}::text[], ${counts.map(([, same]) => same.length)}::int[]) u (key, count)
      on conflict (day, cap, key) do update set count = greatest(c.count, least(c.count + excluded.count, ${most}::int))
      returning encode(new.key, 'hex') "key", (new.count - coalesce(old.count, 0))::int taken`,
  );
  const left = new Map(rows.map(({ key, taken }) => [key, taken]));
  return keys.map((key) => {
    const room = left.get(key) ?? 0;
    left.set(key, room - 1);
    return room > 0;
  });
}
