import DataLoader from 'dataloader';
import type { RequestContext } from '../context.js';
import { presentToken } from '../sessions/access-token.commands.js';
import type { AccessTokenType } from '../sessions/access-token.type.js';
import { nullable, type RowOf, text, timestamp, uuid } from '../shared/rows.js';
import { instant, sql } from '../shared/sql.js';

const Row = {
  id: uuid,
  account_id: uuid,
  label: text,
  created_at: timestamp,
  expires_at: timestamp,
  revoked_at: nullable(timestamp),
  last_used_at: nullable(timestamp),
};
type Row = RowOf<typeof Row>;

/** The tokens of gate systems, newest first; of each at most 100. */
export function gateTokensLoader({ database }: RequestContext): DataLoader<string, AccessTokenType[]> {
  return new DataLoader(async (accountIds) => {
    const rows = await database.rows(
      Row,
      sql`
      select t.* from unnest(${accountIds}::uuid[]) s (id) cross join lateral (
        select t.id, t.account_id, t.label, t.created_at, t.expires_at, t.revoked_at, t.last_used_at
        from access_token t where t.account_id = s.id order by t.created_at desc, t.id desc limit 100) t`,
    );
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
