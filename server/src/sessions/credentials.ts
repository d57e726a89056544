import DataLoader from 'dataloader';
import { type CredentialLookup, type CredentialLookups, CredentialRow } from '../access/credentials.js';
import { readsCompany } from '../accounts/reading-right.sql.js';
import { MAY_BE_ACTED_THROUGH } from '../accounts/shared-binding.sql.js';
import type { Clock } from '../shared/clock.js';
import { type Database, type Statement, sql } from '../shared/sql.js';

/**
 * Every request looks up its credential again; nothing is cached. Requests that arrive in the same turn of the event
 * loop share one statement, which saves most round trips under load.
 */
export function credentialLookups(database: Database, clock: Clock): CredentialLookups {
  const lookup = (query: (hashes: readonly Buffer[], now: Date) => Statement): CredentialLookup =>
    new DataLoader(
      async (hashes) => {
        const rows = await database.rows(CredentialRow, query(hashes, clock.now()));
        const found = new Map(rows.map((row) => [row.token_hash, row]));
        return hashes.map((hash) => found.get(`\\x${hash.toString('hex')}`));
      },
      { cache: false, maxBatchSize: 100, batchScheduleFn: (run) => setImmediate(run) },
    );
  return { SESSION: lookup(sessions), TOKEN: lookup(tokens) };
}

function sessions(hashes: readonly Buffer[], now: Date): Statement {
  return sql`select s.token_hash, a.id account_id, a.kind, coalesce(a.company_id, g.company_id) company_id,
      g.id acts_through, a.company_administrator administers_company,
      coalesce(${readsCompany('g')}, ${readsCompany('a')}) reads_company, a.branch_codes, a.staff_roles, a.second_factor_since is not null has_second_factor,
      s.second_factor_pending, a.consent_version, s.remembered, s.idle_expires_at, s.expires_at,
      null::timestamptz last_used_at
    from session s join account a on a.id = s.account_id
    left join shared_binding b on b.id = s.binding_id and b.shared_account_id = a.id
    left join account g on g.id = b.general_account_id and ${MAY_BE_ACTED_THROUGH}
    where s.token_hash = any(${hashes}::bytea[]) and s.idle_expires_at > ${now} and s.expires_at > ${now}
      and a.disabled_at is null`;
}

function tokens(hashes: readonly Buffer[], now: Date): Statement {
  return sql`select t.token_hash, a.id account_id, a.kind, a.company_id, null::uuid acts_through,
      a.company_administrator administers_company, ${readsCompany('a')} reads_company, a.branch_codes,
      a.staff_roles, a.second_factor_since is not null has_second_factor, false second_factor_pending,
      a.consent_version, false remembered, t.expires_at idle_expires_at, t.expires_at,
      t.last_used_at
    from access_token t join account a on a.id = t.account_id
    where t.token_hash = any(${hashes}::bytea[]) and t.expires_at > ${now} and t.revoked_at is null
      and a.disabled_at is null`;
}
