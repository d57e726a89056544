import type { Viewer } from '../access/viewer.js';
import type { AccountKind } from '../accounts/account.entity.js';
import { CONSENT_VERSION } from '../accounts/consent.js';
import type { BranchCode } from '../ports/branch.entity.js';
import type { Services } from '../services.js';
import { instant, sql } from '../shared/sql.js';
import { hashToken } from '../shared/tokens.js';
import { extendedIdle, SESSION_TOUCH_MS } from './session-lifetime.js';

interface Row {
  account_id: string;
  kind: AccountKind;
  company_id: string | null;
  branch_codes: string;
  consent_version: string | null;
  remembered: boolean;
  idle_expires_at: string;
  expires_at: string;
}

/** What a request brings along to say who it is from. */
export interface Credentials {
  readonly sessionToken: string | undefined;
  readonly bearerToken: string | undefined;
  readonly address: string;
}

/**
 * Who asks, looked up anew for every request, so that signing out, disabling and revoking act at once. A credential
 * that is not or no longer good makes a visitor, whatever the reason.
 */
export async function authenticate(services: Services, credentials: Credentials, now: Date): Promise<Viewer> {
  const { sessionToken, bearerToken, address } = credentials;
  const token = bearerToken ?? sessionToken;
  if (!token) return { kind: 'VISITOR', address };
  const hash = hashToken(token);
  const by = bearerToken ? 'TOKEN' : 'SESSION';
  const [row] = await services.database.rows<Row>(by === 'TOKEN' ? tokenQuery(hash, now) : sessionQuery(hash, now));
  if (!row) return { kind: 'VISITOR', address };
  let idleExpiresAt = instant(row.idle_expires_at);
  const expiresAt = instant(row.expires_at);
  if (by === 'SESSION') {
    const extended = extendedIdle({ remembered: row.remembered, expiresAt }, now);
    if (extended.getTime() - idleExpiresAt.getTime() >= SESSION_TOUCH_MS) {
      await services.database.rows(sql`update session set idle_expires_at = ${extended} where token_hash = ${hash}`);
      idleExpiresAt = extended;
    }
  }
  const signedIn = {
    address,
    accountId: row.account_id,
    credential: hash.toString('hex'),
    by,
    idleExpiresAt,
    expiresAt,
    remembered: row.remembered,
  } as const;
  switch (row.kind) {
    case 'GENERAL':
      if (!row.company_id) return { kind: 'VISITOR', address };
      return {
        ...signedIn,
        kind: 'OPERATOR',
        companyId: row.company_id,
        consented: row.consent_version === CONSENT_VERSION,
      };
    case 'STAFF':
      return { ...signedIn, kind: 'STAFF', branchCodes: branchCodes(row.branch_codes) };
    case 'ANALYST':
      return { ...signedIn, kind: 'ANALYST' };
    case 'SHARED':
    case 'GATE':
      return { kind: 'VISITOR', address };
  }
}

/** PostgreSQL's text of an array of branch codes: `{KL,TX}`. */
function branchCodes(text: string): BranchCode[] {
  return text.slice(1, -1).split(',').filter(Boolean) as BranchCode[];
}

function sessionQuery(hash: Buffer, now: Date) {
  return sql`select a.id account_id, a.kind, a.company_id, a.branch_codes, a.consent_version,
      s.remembered, s.idle_expires_at, s.expires_at
    from session s join account a on a.id = s.account_id
    where s.token_hash = ${hash} and s.idle_expires_at > ${now} and s.expires_at > ${now} and a.disabled_at is null`;
}

function tokenQuery(hash: Buffer, now: Date) {
  return sql`select a.id account_id, a.kind, a.company_id, a.branch_codes, a.consent_version,
      false remembered, t.expires_at idle_expires_at, t.expires_at
    from access_token t join account a on a.id = t.account_id
    where t.token_hash = ${hash} and t.expires_at > ${now} and t.revoked_at is null and a.disabled_at is null`;
}
