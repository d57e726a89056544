import DataLoader from 'dataloader';
import type { RequestContext } from '../context.js';
import { presentToken } from '../sessions/access-token.commands.js';
import type { AccessTokenType } from '../sessions/access-token.type.js';
import { type DatabaseTime, instant, sql } from '../shared/sql.js';

interface Row {
  id: string;
  account_id: string;
  label: string;
  created_at: DatabaseTime;
  expires_at: DatabaseTime;
  revoked_at: DatabaseTime | null;
  last_used_at: DatabaseTime | null;
}

/** The tokens of gate systems, newest first; of each at most 100. */
export function gateTokensLoader({ database }: RequestContext): DataLoader<string, AccessTokenType[]> {
  return new DataLoader(async (accountIds) => {
    const rows = await database.rows<Row>(sql`
      select t.* from unnest(${accountIds}::uuid[]) s (id) cross join lateral (
        select t.id, t.account_id, t.label, t.created_at, t.expires_at, t.revoked_at, t.last_used_at
        from access_token t where t.account_id = s.id order by t.created_at desc, t.id desc limit 100) t`);
    return accountIds.map((id) => rows.filter(({ account_id }) => account_id === id).map(present));
  });
}

function present(row: Row): AccessTokenType {
  return presentToken({
    id: row.id,
    label: row.label,
    createdAt: instant(row.created_at),
    expiresAt: instant(row.expires_at),
    revokedAt: row.revoked_at === null ? null : instant(row.revoked_at),
    lastUsedAt: row.last_used_at === null ? null : instant(row.last_used_at),
  });
}
