import type { Viewer } from '../access/viewer.js';
import { CONSENT_VERSION } from '../accounts/consent.js';
import type { Services } from '../services.js';
import { instant, sql } from '../shared/sql.js';
import { hashToken } from '../shared/tokens.js';
import { extendedIdle, SESSION_TOUCH_MS } from './session-lifetime.js';

/** The parts of a request that identify its sender. */
export interface Credentials {
  readonly sessionToken: string | undefined;
  readonly bearerToken: string | undefined;
  /** The company for which the page was loaded; another tab may have switched since (R-REG-7). */
  readonly pageCompanyId?: string | undefined;
  readonly address: string;
}

/**
 * The viewer, looked up again for every request so that signing out, disabling and revoking take effect at once. An
 * invalid credential of any kind results in a visitor.
 */
export async function authenticate(services: Services, credentials: Credentials, now: Date): Promise<Viewer> {
  const { sessionToken, bearerToken, pageCompanyId, address } = credentials;
  const token = bearerToken ?? sessionToken;
  if (!token) return { kind: 'VISITOR', address };
  const by = bearerToken ? 'TOKEN' : 'SESSION';
  return viewerBehind(services, { hash: hashToken(token), by, pageCompanyId, address }, now);
}

/** A credential in its stored form, and the page that sends it. */
interface StoredCredential extends Pick<Credentials, 'pageCompanyId' | 'address'> {
  readonly hash: Buffer;
  readonly by: 'SESSION' | 'TOKEN';
}

/** How often the last use of a token is recorded. */
const TOKEN_TOUCH_MS = 60_000;

/** The viewer behind a stored credential. */
export async function viewerBehind(
  services: Services,
  { hash, by, pageCompanyId, address }: StoredCredential,
  now: Date,
): Promise<Viewer> {
  const row = await services.credentials[by].load(hash);
  if (!row) return { kind: 'VISITOR', address };
  let idleExpiresAt = instant(row.idle_expires_at);
  const expiresAt = instant(row.expires_at);
  if (by === 'SESSION') {
    const extended = extendedIdle({ remembered: row.remembered, expiresAt }, now);
    if (extended.getTime() - idleExpiresAt.getTime() >= SESSION_TOUCH_MS) {
      await services.database.change(sql`update session set idle_expires_at = ${extended} where token_hash = ${hash}`);
      idleExpiresAt = extended;
    }
  }
  if (by === 'TOKEN' && (!row.last_used_at || now.getTime() - instant(row.last_used_at).getTime() >= TOKEN_TOUCH_MS)) {
    await services.database.change(sql`update access_token set last_used_at = ${now} where token_hash = ${hash}`);
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
  const consented = row.consent_version === CONSENT_VERSION;
  switch (row.kind) {
    case 'GENERAL':
      if (!row.company_id) return { kind: 'VISITOR', address };
      return {
        ...{ ...signedIn, kind: 'OPERATOR', companyId: row.company_id, actsThrough: null, consented },
        ...{ administersCompany: row.administers_company, readsCompany: row.reads_company },
      };
    case 'SHARED': {
      const { company_id: companyId, acts_through: actsThrough } = row;
      if (!companyId || !actsThrough) return { ...signedIn, kind: 'SHARED', consented, companySwitched: false };
      if (pageCompanyId !== undefined && pageCompanyId !== companyId) {
        return { ...signedIn, kind: 'SHARED', consented, companySwitched: true };
      }
      const rights = { administersCompany: false, readsCompany: row.reads_company };
      return { ...signedIn, kind: 'OPERATOR', companyId, actsThrough, consented, ...rights };
    }
    case 'STAFF':
      if (row.second_factor_pending) return { ...signedIn, kind: 'SECOND_FACTOR_PENDING', due: 'CODE' };
      if (services.env.secondFactorRequired && !row.has_second_factor) {
        return { ...signedIn, kind: 'SECOND_FACTOR_PENDING', due: 'SETUP' };
      }
      return { ...signedIn, kind: 'STAFF', roles: row.staff_roles, branchCodes: row.branch_codes };
    case 'ANALYST':
      return { ...signedIn, kind: 'ANALYST' };
    case 'GATE':
      return { ...signedIn, kind: 'GATE', branchCodes: row.branch_codes };
  }
}
