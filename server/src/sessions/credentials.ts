import DataLoader from 'dataloader';
import type { AccountKind } from '../accounts/account.entity.js';
import type { BranchCode } from '../ports/branch.entity.js';
import type { Clock } from '../shared/clock.js';
import { type Database, type DatabaseTime, type Statement, sql } from '../shared/sql.js';

/** The account behind a session or access token that is good now. */
export interface CredentialRow {
  token_hash: string;
  account_id: string;
  kind: AccountKind;
  company_id: string | null;
  branch_codes: BranchCode[];
  consent_version: string | null;
  remembered: boolean;
  idle_expires_at: DatabaseTime;
  expires_at: DatabaseTime;
}

type Lookup = DataLoader<Buffer, CredentialRow | undefined>;

/** Finds the accounts behind token hashes. */
export interface CredentialLookups {
  readonly SESSION: Lookup;
  readonly TOKEN: Lookup;
}

/**
 * Every request looks its credential up anew; nothing is remembered. Requests that arrive in the same turn of the event
 * loop are looked up in one statement: under load that is a fraction of the round trips.
 */
export function credentialLookups(database: Database, clock: Clock): CredentialLookups {
  const lookup = (query: (hashes: readonly Buffer[], now: Date) => Statement): Lookup =>
    new DataLoader(
      async (hashes) => {
        const rows = await database.rows<CredentialRow>(query(hashes, clock.now()));
        const found = new Map(rows.map((row) => [row.token_hash, row]));
        return hashes.map((hash) => found.get(`\\x${hash.toString('hex')}`));
      },
      { cache: false, maxBatchSize: 100, batchScheduleFn: (run) => setImmediate(run) },
    );
  return { SESSION: lookup(sessions), TOKEN: lookup(tokens) };
}

function sessions(hashes: readonly Buffer[], now: Date): Statement {
  return sql`select s.token_hash, a.id account_id, a.kind, a.company_id, a.branch_codes, a.consent_version,
      s.remembered, s.idle_expires_at, s.expires_at
    from session s join account a on a.id = s.account_id
    where s.token_hash = any(${hashes}::bytea[]) and s.idle_expires_at > ${now} and s.expires_at > ${now}
      and a.disabled_at is null`;
}

function tokens(hashes: readonly Buffer[], now: Date): Statement {
  return sql`select t.token_hash, a.id account_id, a.kind, a.company_id, a.branch_codes, a.consent_version,
      false remembered, t.expires_at idle_expires_at, t.expires_at
    from access_token t join account a on a.id = t.account_id
    where t.token_hash = any(${hashes}::bytea[]) and t.expires_at > ${now} and t.revoked_at is null
      and a.disabled_at is null`;
}
