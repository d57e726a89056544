import type { EntityManager } from '@mikro-orm/postgresql';
import type { AccountKind } from '../access/words.js';
import { Account } from './account.entity.js';

/** The names of an account that mails use. */
export type AccountNames = Pick<Account, 'personName' | 'accountName'>;

export function namesOf({ personName, accountName }: AccountNames): AccountNames {
  return { personName, accountName };
}

/** All accounts that may sign in for a company. */
export function accountsOf(tx: EntityManager, companyId: string): Promise<Account[]> {
  const active = { approvedAt: { $ne: null }, emailVerifiedAt: { $ne: null }, disabledAt: null };
  return tx.find(Account, { companyId, ...active }, { orderBy: { id: 'asc' } });
}

/** The accounts of a company that administer it and may sign in. */
export async function administratorsOf(tx: EntityManager, companyId: string): Promise<Account[]> {
  return (await accountsOf(tx, companyId)).filter(({ companyAdministrator }) => companyAdministrator);
}

/** Those who look after a company, or all of its accounts where none of them may sign in. */
export async function caretakersOf(tx: EntityManager, companyId: string): Promise<Account[]> {
  const administrators = await administratorsOf(tx, companyId);
  return administrators.length > 0 ? administrators : accountsOf(tx, companyId);
}

/** Page that verifies an address. The token follows `#`, so that it reaches no server log and no link preview. */
export function verificationLink(publicUrl: string, token: string): string {
  return `${publicUrl}/operator/verify-email#${token}`;
}

/** Page that makes a new address count. */
export function emailChangeLink(publicUrl: string, token: string): string {
  return `${publicUrl}/operator/confirm-email#${token}`;
}

/** Page that sets a new password, in the SPA that this kind of account uses. */
export function passwordLink(publicUrl: string, kind: AccountKind, token: string): string {
  const page = kind === 'STAFF' || kind === 'ANALYST' ? 'reviewer/set-password' : 'operator/reset-password';
  return `${publicUrl}/${page}#${token}`;
}
