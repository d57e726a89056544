import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Author, recordHistory } from '../history/history.js';
import { firstOf } from '../passes/card-chain.js';
import { Person } from '../people/person.entity.js';
import { newId } from '../shared/ids.js';
import { nullable, text, uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import type { PhoneCode } from './phone-code.entity.js';
import { CARDS_WITH_PHONES, HOLDER_RECORD, PRESENT_PHONE, VERIFIED_PHONE } from './phone-state.sql.js';
import { PhoneVerification, type VerifiedBy } from './phone-verification.entity.js';

type UsedCode = Pick<PhoneCode, 'id' | 'chainId' | 'phone' | 'changesPhone' | 'requestedById'>;

/**
 * Uses a code or its link: the phone is verified for the chain of the card, and written to the person if the code was asked for
 * with another phone than theirs (R-TEL-3). @returns false if it was used before, or the phone is no longer the one to verify
 */
export async function verifyPhone(tx: EntityManager, author: Author, code: UsedCode, by: VerifiedBy): Promise<boolean> {
  const { now, accountId } = author;
  const { id, chainId, phone } = code;
  const database = transactionDatabase(tx);
  const [card] = await database.rows(
    { id: uuid, verified: nullable(text), present: nullable(text), person_id: nullable(uuid) },
    sql`select p.id, ${VERIFIED_PHONE} verified, ${PRESENT_PHONE} present, ${HOLDER_RECORD} person_id from pass p
      where ${firstOf('p')} = ${chainId} order by ${CARDS_WITH_PHONES} desc, p.id desc limit 1`,
  );
  if (!card || !(code.changesPhone ? await mayChange(tx, code, card.person_id) : card.present === phone)) return false;
  const used = await database.change(
    sql`update phone_code k set ended_at = ${now} where k.id = ${id} and k.ended_at is null`,
  );
  if (used === 0) return false;
  await tx.insert(PhoneVerification, { id: newId(), chainId, phone, verifiedAt: now, by, accountId });
  const changes = [{ field: 'verifiedPhone', before: card.verified, after: phone }] as const;
  await recordHistory(tx, author, [{ subject: 'PASS', subjectId: card.id, action: 'PHONE_VERIFIED', changes }]);
  if (code.changesPhone && card.person_id) await writePhone(tx, author, code, card.person_id);
  return true;
}

/**
 * Whether a code may still change the phone of the person: not if the record or the account that asked is gone, or another phone
 * was verified for the card since.
 */
async function mayChange(
  tx: EntityManager,
  { id, chainId, phone, requestedById }: UsedCode,
  personId: string | null,
): Promise<boolean> {
  if (!requestedById || personId === null) return false;
  const found = sql`select k.id from phone_code k where k.id = ${id}
    and exists (select from account g where g.id = ${requestedById} and g.disabled_at is null)
    and not exists (select from phone_verification v
      where v.chain_id = ${chainId} and v.phone <> ${phone} and v.verified_at > k.sent_at)`;
  return (await transactionDatabase(tx).rows({ id: uuid }, found)).length > 0;
}

/** In the name of the account that asked for the change. */
async function writePhone(tx: EntityManager, author: Author, code: UsedCode, personId: string): Promise<void> {
  const { requestedById, phone } = code;
  const person = await tx.findOne(Person, { id: personId }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  const before = person?.mobile ?? null;
  if (!person || person.deletedAt || before === phone) return;
  person.mobile = phone;
  await tx.flush();
  const changes = [{ field: 'mobile', before, after: phone }] as const;
  const changed = { subject: 'PERSON', subjectId: personId, action: 'CHANGED', changes } as const;
  await recordHistory(tx, { ...author, accountId: requestedById ?? null }, [changed]);
}
