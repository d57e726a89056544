import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from '../accounts/account.entity.js';
import { verifyPassword } from '../accounts/password.js';
import { AccessToken } from '../sessions/access-token.entity.js';
import { hashToken } from '../shared/tokens.js';
import { firms } from './firms.js';
import { DEMO_GATE_TOKEN } from './gates.js';
import { SHARED_ACCOUNT } from './shared-account.js';
import { DEMO_PASSWORD, DEMO_TOKEN, staff } from './sign-in.js';

const DEMO_ACCOUNTS = [...Object.values(staff), ...Object.values(firms)].map(({ accountName }) => accountName);

/** Throws one sentence if accounts or tokens published in the source code open this database. */
export async function refuseDemo(em: EntityManager): Promise<void> {
  const tokenHash = { $in: [DEMO_TOKEN, DEMO_GATE_TOKEN].map(hashToken) };
  const tokens = await em.count(AccessToken, { tokenHash, revokedAt: null });
  if (tokens === 0 && !(await hasDemoPassword(em))) return;
  throw new Error('The database holds accounts or tokens of the demo, which anyone can use: take an empty database.');
}

/** The demo gives all its accounts one password and one hash; an account of that name may also be a real one. */
async function hasDemoPassword(em: EntityManager): Promise<boolean> {
  const named = { accountName: { $in: [...DEMO_ACCOUNTS, SHARED_ACCOUNT] } };
  const accounts = await em.find(Account, named, { fields: ['passwordHash'] });
  for (const hash of new Set(accounts.map(({ passwordHash }) => passwordHash))) {
    if (await verifyPassword(hash, DEMO_PASSWORD)) return true;
  }
  return false;
}
