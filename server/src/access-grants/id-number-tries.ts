import type { EntityManager } from '@mikro-orm/postgresql';
import { isPassNumber } from '../passes/pass-number.js';
import { lockRowExclusively } from '../shared/advisory-locks.js';
import { newId } from '../shared/ids.js';
import { sql, transactionDatabase } from '../shared/sql.js';

/** How many numbers may be typed that do not match, in 24 hours and, of one pass, also in a week (R-REI-2). */
const MOST_PER_COMPANY_AND_PASS = 5;
const MOST_PER_COMPANY = 20;
/** By all companies. A week has no more than a day. */
const MOST_PER_PASS = 20;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** So long a try counts. */
export const ATTEMPT_WINDOW_MS = 7 * DAY_MS;

/** A try to type the number of a pass's holder. */
interface Try {
  readonly companyId: string;
  readonly passNumber: string;
  readonly now: Date;
}

/** What is no pass number may be anything, an ID number too: all of it counts as one. */
export const triedNumber = (passNumber: string): string => (isPassNumber(passNumber) ? passNumber : '');

/**
 * Counts a try before it is known whether it is right, so that tries at the same time cannot share a place. Runs the same
 * statements whether or not there is one left. @returns its id, or nothing if there is none left
 */
export async function reserveAttempt(em: EntityManager, { companyId, passNumber, now }: Try): Promise<string | null> {
  const id = newId();
  const number = triedNumber(passNumber);
  const [day, week] = [new Date(now.getTime() - DAY_MS), new Date(now.getTime() - ATTEMPT_WINDOW_MS)];
  return em.transactional(async (tx) => {
    // Always in this order, so that two companies that try each other's passes never wait for each other.
    await lockRowExclusively(tx, `id-number-try/company/${companyId}`);
    await lockRowExclusively(tx, `id-number-try/pass/${number}`);
    const taken = await transactionDatabase(tx).change(sql`
      insert into id_number_try (id, company_id, pass_number, tried_at)
      select ${id}::uuid, ${companyId}::uuid, ${number}::text, ${now}::timestamptz
      from (select
          (select count(*) from id_number_try t where t.company_id = ${companyId} and t.pass_number = ${number} and t.tried_at > ${day}) of_both,
          (select count(*) from id_number_try t where t.company_id = ${companyId} and t.tried_at > ${day}) of_company,
          (select count(*) from id_number_try t where t.pass_number = ${number} and t.tried_at > ${week}) of_pass) c
      where c.of_both < ${MOST_PER_COMPANY_AND_PASS} and c.of_company < ${MOST_PER_COMPANY} and c.of_pass < ${MOST_PER_PASS}`);
    return taken > 0 ? id : null;
  });
}

/** Gives a try back whose number was right. */
export async function refundAttempt(tx: EntityManager, id: string): Promise<void> {
  await transactionDatabase(tx).change(sql`delete from id_number_try t where t.id = ${id}`);
}
