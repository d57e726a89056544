import type { EntityManager } from '@mikro-orm/postgresql';
import { ErrorCode, refuse } from '../shared/errors.js';
import { uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { hashToken, newToken } from '../shared/tokens.js';
import { AccountLink, type LinkPurpose } from './account-link.entity.js';

const HOUR = 60 * 60_000;

/** How long a mailed link can be used (R-REG-5: 24 h; less for a password link, three days for an invitation). */
const LINK_LIFETIMES_MS: Record<LinkPurpose, number> = {
  VERIFY_EMAIL: 24 * HOUR,
  RESET_PASSWORD: HOUR,
  INVITATION: 72 * HOUR,
  CHANGE_EMAIL: 24 * HOUR,
};

/** All links that an account may have. */
export const ALL_LINKS = Object.keys(LINK_LIFETIMES_MS) as LinkPurpose[];

/**
 * Creates a one-time link for an account and returns its token. A link that was asked for before stays good: strangers can
 * ask for another one. An invitation, and a link to a new address, replaces the earlier one.
 * @param email the new address, for a link that changes it
 */
export async function createLink(
  em: EntityManager,
  accountId: string,
  purpose: LinkPurpose,
  now: Date,
  email: string | null = null,
): Promise<string> {
  const token = newToken();
  if (purpose === 'INVITATION' || purpose === 'CHANGE_EMAIL') await endLinks(em, accountId, [purpose], now);
  await em.insert(AccountLink, {
    tokenHash: hashToken(token),
    accountId,
    purpose,
    email,
    createdAt: now,
    expiresAt: new Date(now.getTime() + LINK_LIFETIMES_MS[purpose]),
    usedAt: null,
  });
  return token;
}

/** The new address of a link that was mailed there and can be used now. */
export async function addressOfLink(em: EntityManager, token: string, now: Date): Promise<string | null> {
  const good = { tokenHash: hashToken(token), purpose: 'CHANGE_EMAIL', usedAt: null, expiresAt: { $gt: now } } as const;
  return (await em.findOne(AccountLink, good))?.email ?? null;
}

/** Links that set a password: from 忘記密碼, or from an invitation to staff. */
export const PASSWORD_LINKS = ['RESET_PASSWORD', 'INVITATION'] as const satisfies LinkPurpose[];

/** Ends the unused links of these purposes that an account has. */
export async function endLinks(
  em: EntityManager,
  accountId: string,
  purposes: readonly LinkPurpose[],
  now: Date,
): Promise<void> {
  await em.nativeUpdate(AccountLink, { accountId, purpose: { $in: [...purposes] }, usedAt: null }, { usedAt: now });
}

/** The account of a link for a new password that can be used now. */
export async function accountOfLink(em: EntityManager, token: string, now: Date): Promise<string | undefined> {
  const purpose = { $in: [...PASSWORD_LINKS] };
  const good = { tokenHash: hashToken(token), purpose, usedAt: null, expiresAt: { $gt: now } };
  return (await em.findOne(AccountLink, good))?.accountId;
}

/**
 * Uses up a link and returns its account, which stays locked. Account first, then links: the same lock order as when an
 * account is disabled. Refuses with LINK_NOT_VALID for unknown, used and expired links, and for those of a disabled
 * account.
 */
export async function redeemLink(
  em: EntityManager,
  token: string,
  purposes: readonly LinkPurpose[],
  now: Date,
): Promise<string> {
  const tokenHash = hashToken(token);
  const database = transactionDatabase(em);
  await database.change(sql`select id from account
    where id = (select account_id from account_link where token_hash = ${tokenHash}) for no key update`);
  const [link] = await database.changed(
    { account_id: uuid },
    sql`update account_link set used_at = ${now}
      where token_hash = ${tokenHash} and purpose = any(${purposes}) and used_at is null and expires_at > ${now}
        and exists (select from account a where a.id = account_id and a.disabled_at is null)
      returning account_id`,
  );
  if (!link) refuse(ErrorCode.LINK_NOT_VALID);
  return link.account_id;
}
