import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from '../accounts/account.entity.js';
import { type Author, type HistoryEvent, recordHistory } from '../history/history.js';
import { firstOf } from '../passes/card-chain.js';
import { Person } from '../people/person.entity.js';
import { newId } from '../shared/ids.js';
import { nullable, text, uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import type { PhoneCode } from './phone-code.entity.js';
import { CARDS_WITH_PHONES, HOLDER_RECORD, VERIFIED_PHONE } from './phone-state.sql.js';
import { PhoneVerification, type VerifiedBy } from './phone-verification.entity.js';

type UsedCode = Pick<PhoneCode, 'id' | 'chainId' | 'phone' | 'changesPhone' | 'requestedById'>;

/**
 * Uses a code or its link: the phone is verified for the chain of the card, and written to the person if the code was asked for
 * with another phone than theirs (R-TEL-3). @returns false if it was used before
 */
export async function verifyPhone(tx: EntityManager, author: Author, code: UsedCode, by: VerifiedBy): Promise<boolean> {
  const { now, accountId } = author;
  const { id, chainId, phone } = code;
  const used = await transactionDatabase(tx).change(
    sql`update phone_code k set ended_at = ${now} where k.id = ${id} and k.ended_at is null`,
  );
  if (used === 0) return false;
  const [card] = await transactionDatabase(tx).rows(
    { id: uuid, verified: nullable(text), person_id: nullable(uuid) },
    sql`select p.id, ${VERIFIED_PHONE} verified, ${HOLDER_RECORD} person_id from pass p where ${firstOf('p')} = ${chainId}
      order by ${CARDS_WITH_PHONES} desc, p.id desc limit 1`,
  );
  await tx.insert(PhoneVerification, { id: newId(), chainId, phone, verifiedAt: now, by, accountId });
  const events: HistoryEvent[] = [];
  if (card) {
    const changes = [{ field: 'verifiedPhone', before: card.verified, after: phone }] as const;
    events.push({ subject: 'PASS', subjectId: card.id, action: 'PHONE_VERIFIED', changes });
  }
  await recordHistory(tx, author, events);
  if (code.changesPhone && card?.person_id) await writePhone(tx, author, code, card.person_id);
  return true;
}

/** In the name of the account that asked for the change, unless it was ended since. */
async function writePhone(tx: EntityManager, author: Author, code: UsedCode, personId: string): Promise<void> {
  const { requestedById, phone } = code;
  if (!requestedById || (await tx.findOne(Account, { id: requestedById, disabledAt: null })) === null) return;
  const person = await tx.findOne(Person, { id: personId }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  const before = person?.mobile ?? null;
  if (!person || person.deletedAt || before === phone) return;
  person.mobile = phone;
  await tx.flush();
  const changes = [{ field: 'mobile', before, after: phone }] as const;
  const changed = { subject: 'PERSON', subjectId: personId, action: 'CHANGED', changes } as const;
  await recordHistory(tx, { ...author, accountId: requestedById }, [changed]);
}
