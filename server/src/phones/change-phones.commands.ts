import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { actorOf } from '../access/viewer.js';
import { visiblePeople } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { authorOf, recordHistory } from '../history/history.js';
import { endPhoneChanges } from '../people/end-phone-changes.js';
import { Person } from '../people/person.entity.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { onceOnly } from '../shared/idempotency.js';
import { isMobile, normalisePhone } from '../shared/phone-numbers.js';
import { uuid } from '../shared/rows.js';
import { type Database, sql, transactionDatabase } from '../shared/sql.js';
import type { PhoneChangeInput } from './phone.input.js';
import { sendCode, takeAllowance } from './send-code.js';
import { type ReachableCard, readReachableCards } from './verifiable-card.queries.js';

const MAX_CHANGES = 250;

/** What becomes of one row. */
export interface PhoneChange {
  readonly row: number;
  readonly passNumber: string;
  readonly passId: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly error: { readonly code: ErrorCode; readonly field: 'passNumber' | 'phone' } | null;
  readonly codeSent: boolean;
}

interface CheckedChange extends PhoneChange {
  readonly card: ReachableCard | undefined;
}

/** 手機異動: checks changed phones row by row without changing anything (R-TEL-7). Refuses with REQUIRED, TOO_MANY. */
export function checkPhoneChanges(context: RequestContext, rows: readonly PhoneChangeInput[]): Promise<PhoneChange[]> {
  return check(context, context.services.database, rows);
}

interface Changes {
  readonly rows: readonly PhoneChangeInput[];
  readonly sendCodes: boolean;
  readonly idempotencyKey?: string | null | undefined;
}

/**
 * Writes changed phones to the people for whom the passes were issued; each is to be verified from then on, and gets a code if
 * asked, as far as there is room (R-TEL-7). A row that is refused leaves the others.
 */
export async function changePhones(context: RequestContext, changes: Changes): Promise<PhoneChange[]> {
  const { rows, sendCodes, idempotencyKey: key } = changes;
  const call = { owner: actorOf(context.signedIn), key, operation: 'changeCardPhones', input: { rows, sendCodes } };
  const answer = await onceOnly(context, call, async (tx) => {
    // In a fixed order, so that two who change the same people never wait for each other.
    const checked = await check(context, transactionDatabase(tx), rows);
    const accepted = checked.filter(({ error }) => error === null);
    accepted.sort((one, other) => ((one.card?.personId ?? '') < (other.card?.personId ?? '') ? -1 : 1));
    for (const change of accepted) await write(tx, context, change);
    const sent = new Set<number>();
    if (sendCodes) for (const change of accepted) if (await send(tx, context, change)) sent.add(change.row);
    const results = checked.map(({ card, ...result }) => ({ ...result, codeSent: sent.has(result.row) }));
    return JSON.stringify(results);
  });
  return JSON.parse(answer) as PhoneChange[];
}

async function write(tx: EntityManager, context: RequestContext, { card, after }: CheckedChange): Promise<void> {
  const id = card?.personId ?? '';
  const person = await tx.findOneOrFail(Person, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  const before = person.mobile ?? null;
  if (before === after || after === null) return;
  person.mobile = after;
  await tx.flush();
  await endPhoneChanges(tx, id, context.now);
  const changes = [{ field: 'mobile', before, after }] as const;
  await recordHistory(tx, authorOf(context), [{ subject: 'PERSON', subjectId: id, action: 'CHANGED', changes }]);
}

/** @returns whether there was room for a code */
async function send(
  tx: EntityManager,
  context: RequestContext,
  { card, after: phone }: CheckedChange,
): Promise<boolean> {
  const { services, now, signedIn } = context;
  if (!card || phone === null) return false;
  const request = { card, phone, by: { accountId: signedIn.accountId } };
  if (!(await takeAllowance(tx, services, request, now)).sent) return false;
  await sendCode(tx, services, { ...request, changesPhone: false, language: 'ZH_HANT' }, now);
  await recordHistory(tx, authorOf(context), [{ subject: 'PASS', subjectId: card.id, action: 'PHONE_CODE_SENT' }]);
  return true;
}

async function check(
  context: RequestContext,
  database: Database,
  rows: readonly PhoneChangeInput[],
): Promise<CheckedChange[]> {
  const { signedIn, now } = context;
  if (rows.length === 0) refuse(ErrorCode.REQUIRED, 'changes');
  if (rows.length > MAX_CHANGES) refuse(ErrorCode.TOO_MANY, 'changes', { limit: MAX_CHANGES });
  const numbers = rows.map(({ passNumber }) => passNumber.trim().toUpperCase());
  const found = await readReachableCards(database, signedIn, now, sql`p.number = any(${numbers}::text[])`);
  const cards = new Map(found.filter(({ owned }) => owned).map((card) => [card.number, card]));
  const people = [...cards.values()].flatMap(({ personId }) => personId ?? []);
  const own = await database.rows(
    { id: uuid },
    sql`select h.id from person h where h.id = any(${people}::uuid[]) and ${visiblePeople(signedIn)}`,
  );
  const ownPeople = new Set(own.map(({ id }) => id));
  const seen = new Map<string, string>();
  return rows.map((typed, row) => {
    const card = cards.get(numbers[row] ?? '');
    const phone = normalisePhone(typed.phone);
    const known = card?.personId ? seen.get(card.personId) : undefined;
    const error = errorOf({ card, phone, ownPeople, known });
    if (error === null && card?.personId) seen.set(card.personId, phone);
    return {
      row,
      passNumber: typed.passNumber,
      passId: card?.id ?? null,
      before: card?.phone ?? null,
      after: error === null ? phone : null,
      error,
      codeSent: false,
      card,
    };
  });
}

interface Judged {
  readonly card: ReachableCard | undefined;
  readonly phone: string;
  readonly ownPeople: ReadonlySet<string>;
  /** The phone that a row before has for the same person. */
  readonly known: string | undefined;
}

function errorOf({ card, phone, ownPeople, known }: Judged): PhoneChange['error'] {
  if (!card) return { code: ErrorCode.NOT_FOUND, field: 'passNumber' };
  if (card.personId === null || !ownPeople.has(card.personId)) {
    return { code: ErrorCode.NO_PHONE_RECORD, field: 'passNumber' };
  }
  if (phone === '') return { code: ErrorCode.REQUIRED, field: 'phone' };
  if (!isMobile(phone)) return { code: ErrorCode.INVALID_MOBILE, field: 'phone' };
  if (known !== undefined && known !== phone) return { code: ErrorCode.DUPLICATE, field: 'passNumber' };
  return known === undefined && card.phone === phone ? { code: ErrorCode.UNCHANGED, field: 'phone' } : null;
}
