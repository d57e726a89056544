import type { EntityManager } from '@mikro-orm/postgresql';
import type { Vault } from '../access/vault.js';
import { integer } from '../shared/rows.js';
import { type Database, sql, transactionDatabase } from '../shared/sql.js';
import { PHONE_CODE_LIFETIME_MS } from './code-lifetime.js';

/** A combination for which codes are typed, whether or not there is one (R-TEL-2). */
export interface TriedCombination {
  /** The first card of the chain, or the typed number where no pass has it. */
  readonly pass: string;
  readonly idNumber: string;
  readonly phone: string;
}

const keyed = ({ pass, idNumber, phone }: TriedCombination): string =>
  JSON.stringify(['phone code try', pass, idNumber, phone]);

/** Counts a typed code before it is compared, so that tries at the same time cannot share a place. @returns how many there were, with it */
export async function countAttempt(
  database: Database,
  vault: Vault,
  tried: TriedCombination,
  now: Date,
): Promise<number> {
  const before = new Date(now.getTime() - PHONE_CODE_LIFETIME_MS);
  const [row] = await database.changed(
    { tries: integer },
    sql`insert into phone_code_try as t (combination, tries, since)
      values (${vault.fingerprint(keyed(tried))}, 1, ${now})
      on conflict (combination) do update set
        tries = case when t.since <= ${before}::timestamptz then 1 else t.tries + 1 end,
        since = case when t.since <= ${before}::timestamptz then excluded.since else t.since end
      returning t.tries`,
  );
  return row?.tries ?? Number.POSITIVE_INFINITY;
}

/** Begins to count anew, for codes that are sent now. */
export async function resetAttempts(
  tx: EntityManager,
  vault: Vault,
  tried: readonly TriedCombination[],
): Promise<void> {
  const combinations = tried.flatMap((each) => vault.fingerprints(keyed(each)));
  await transactionDatabase(tx).change(
    sql`delete from phone_code_try t where t.combination = any(${combinations}::bytea[])`,
  );
}
