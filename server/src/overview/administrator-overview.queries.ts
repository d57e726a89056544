import type { RequestContext } from '../context.js';
import { countGateHealth } from '../gate-health/gate-health.queries.js';
import { hasFailed } from '../messages/message-state.sql.js';
import { presentToken } from '../sessions/access-token.commands.js';
import { build } from '../shared/build.js';
import { boolean, integer, nullable, oneOf, text, timestamp, uuid } from '../shared/rows.js';
import { instant, instantOrNull, sql } from '../shared/sql.js';
import { lastSignInIs } from '../staff/last-sign-in.js';
import { activeStaff } from '../staff/staff-account.queries.js';
import {
  AdministratorOverviewType,
  ExpiringTokenType,
  FailedJobsType,
  GateHealthCountType,
  TOKEN_HOLDER_KINDS,
} from './administrator-overview.type.js';

const DAY_MS = 24 * 60 * 60_000;
const EXPIRING_MS = 30 * DAY_MS;
const FAILED_MS = 7 * DAY_MS;
const MAX_TOKENS = 50;

/** What administrators should see to. */
export async function administratorOverview(context: RequestContext): Promise<AdministratorOverviewType> {
  const { database, now, services } = context;
  const [gates, counts, expiringTokens, failedJobs] = await Promise.all([
    countGateHealth(database, now),
    database.rows(
      { failed_messages: integer, never: integer, long_ago: integer },
      sql`select (select count(*) from message m where ${hasFailed(now)}) failed_messages,
        (select count(*) from account a where ${activeStaff} and ${lastSignInIs('NEVER', now)}) never,
        (select count(*) from account a where ${activeStaff} and ${lastSignInIs('LONG_AGO', now)}) long_ago`,
    ),
    listExpiringTokens(context),
    services.jobs.failed(new Date(now.getTime() - FAILED_MS)),
  ]);
  const [count] = counts;
  return build(AdministratorOverviewType, {
    gates: gates.map((each) => build(GateHealthCountType, each)),
    failedMessages: count?.failed_messages ?? 0,
    neverSignedIn: count?.never ?? 0,
    signedInLongAgo: count?.long_ago ?? 0,
    expiringTokens,
    failedJobs: failedJobs.map((each) => build(FailedJobsType, each)),
  });
}

async function listExpiringTokens({ database, now }: RequestContext): Promise<ExpiringTokenType[]> {
  const until = new Date(now.getTime() + EXPIRING_MS);
  const rows = await database.rows(
    {
      ...{ id: uuid, label: text, created_at: timestamp, expires_at: timestamp, last_used_at: nullable(timestamp) },
      ...{ kind: oneOf(TOKEN_HOLDER_KINDS), account_id: uuid, person_name: text, replaced: boolean },
    },
    sql`select t.id, t.label, t.created_at, t.expires_at, t.last_used_at, a.kind, t.account_id, a.person_name,
      exists (select from access_token o where o.account_id = t.account_id and o.revoked_at is null
        and o.expires_at > ${until}::timestamptz) replaced
    from access_token t join account a on a.id = t.account_id
    where t.revoked_at is null and t.expires_at > ${now}::timestamptz and t.expires_at <= ${until}::timestamptz
      and a.disabled_at is null and a.kind = any(${[...TOKEN_HOLDER_KINDS]})
    order by t.expires_at, t.id limit ${MAX_TOKENS}`,
  );
  return rows.map((row) =>
    build(ExpiringTokenType, {
      accessToken: presentToken({
        id: row.id,
        label: row.label,
        createdAt: instant(row.created_at),
        expiresAt: instant(row.expires_at),
        revokedAt: null,
        lastUsedAt: instantOrNull(row.last_used_at),
      }),
      holderKind: row.kind,
      holderId: row.account_id,
      holderName: row.person_name,
      replaced: row.replaced,
    }),
  );
}
