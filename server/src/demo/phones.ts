import { firstOf } from '../passes/card-chain.js';
import { cardInForce } from '../passes/standing/standing.js';
import { CARDS_WITH_PHONES, PRESENT_PHONE } from '../phones/phone-state.sql.js';
import { PhoneVerification } from '../phones/phone-verification.entity.js';
import { newId } from '../shared/ids.js';
import { nullable, text, uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import type { Desk } from './desk.js';
import { onDay } from './times.js';

/** A phone that none of the people has: what was verified before theirs changed. */
const FORMER_PHONE = '0900999000';

/** Phones of holders in each state: of four cards two are verified, one is to be verified again, one never was (R-TEL-6). */
export async function insertPhones({ tx, world: { now } }: Desk): Promise<void> {
  const cards = await transactionDatabase(tx).rows(
    { chain_id: uuid, phone: nullable(text) },
    sql`select ${firstOf('p')} chain_id, ${PRESENT_PHONE} phone from pass p
      where ${CARDS_WITH_PHONES} and ${cardInForce.sql(now)} order by p.number`,
  );
  const verified = cards.flatMap(({ chain_id: chainId, phone }, place) => {
    if (phone === null || place % 4 === 3) return [];
    const shown = place % 4 === 2 ? FORMER_PHONE : phone;
    const verifiedAt = onDay(now, 10 + (place % 80), 9 + (place % 8), place % 60);
    return [{ id: newId(), chainId, phone: shown, verifiedAt, by: place % 2 === 0 ? 'CODE' : 'LINK' } as const];
  });
  if (verified.length > 0) await tx.insertMany(PhoneVerification, verified);
}
