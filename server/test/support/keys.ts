import type { EntityManager } from '@mikro-orm/postgresql';
import { Vault } from '../../src/access/vault.js';
import { type Keys, keyOf } from '../../src/keys/key.js';
import { openOrm } from '../../src/orm.config.js';
import { checkKeys } from '../../src/startup/keys.js';
import { type TestApp, testKey } from './app.js';

export const otherKey = (name: string) => keyOf(Buffer.from(testKey(name), 'base64'));

/** What the check at start says of these keys. */
export function problemOfKeys({ services }: TestApp, keys: Keys): Promise<string | undefined> {
  return checkKeys({ ...services, env: { ...services.env, keys }, vault: new Vault(keys) });
}

/** Works as the owner of the tables, as the console does. */
export async function asOwner<T>(app: TestApp, work: (em: EntityManager) => Promise<T>): Promise<T> {
  const { env, orm } = app.services;
  // An embedded database has one connection, which is the owner's.
  if (!env.databaseUrl) return work(orm.em.fork());
  const owner = await openOrm(env, 'owner');
  try {
    return await work(owner.em.fork());
  } finally {
    await owner.close(true);
  }
}
