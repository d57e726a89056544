import { ID_KINDS } from '../access/words.js';
import { fingerprintOf, KEY_PURPOSES, KEY_VARIABLES, type KeyPurpose } from '../keys/key.js';
import { bytes, oneOf, text, uuid } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import type { CheckedServices, StartupCheck } from './check.js';

/** What a database without a key has lost. */
const LOSSES: Readonly<Record<KeyPurpose, string>> = {
  encryption: 'what it encrypted cannot be read',
  index: 'people cannot be found by their ID numbers, nor held to their limits',
  passCode: 'gates cannot verify the codes that it signed',
};

/**
 * The keys must be those that the database was used with. Without this, a wrong key would go unnoticed: what is new
 * would be encrypted and indexed with another key than what is there.
 */
export const checkKeys: StartupCheck = async (services) => {
  const { env, database, clock } = services;
  const known = await database.rows(
    { id: text, purpose: oneOf(KEY_PURPOSES), fingerprint: bytes },
    sql`select id, purpose, fingerprint from key_fingerprint where retired_at is null order by first_used_at, id`,
  );
  const held = KEY_PURPOSES.flatMap((purpose) => env.keys[purpose].map((key) => ({ ...key, purpose })));
  const prints = held.map((key) => ({ ...key, print: fingerprintOf(key.bytes) }));
  const lost = known.find(
    ({ purpose, fingerprint }) =>
      !prints.some((key) => key.purpose === purpose && `\\x${key.print.toString('hex')}` === fingerprint),
  );
  if (lost) {
    return `The key ${lost.id} of this database is missing, without which ${LOSSES[lost.purpose]}: ${remedyFor(services, lost.purpose)}`;
  }
  if (known.length === 0 && !(await opensWhatIsThere(services))) {
    return `The keys are not those that this database was used with: ${remedyFor(services, 'encryption')}`;
  }
  // A key that is given back is in use again; not an index key that another has replaced.
  for (const { id, purpose, print } of prints) {
    await database.change(sql`
      insert into key_fingerprint (id, purpose, fingerprint, first_used_at)
      values (${id}, ${purpose}, ${print}, ${clock.now()})
      on conflict (id) do update set retired_at = null
        where key_fingerprint.retired_at is not null and ${purpose !== 'index' || env.keys.index.length === 1}`);
  }
  return undefined;
};

function remedyFor({ env }: CheckedServices, purpose: KeyPurpose): string {
  const remedy = `give it back in ${KEY_VARIABLES[purpose]} or in the file with the keys.`;
  return env.production ? remedy : `${remedy} A database for trying out can be deleted instead: ${env.dataDir}.`;
}

/** Whether the keys fit the newest person of a database that was last used before keys were noted. */
async function opensWhatIsThere({ database, vault }: CheckedServices): Promise<boolean> {
  const [person] = await database.rows(
    { id: uuid, id_kind: oneOf(ID_KINDS), id_cipher: bytes, id_index: bytes },
    sql`select id, id_kind, id_cipher, id_index from person order by created_at desc, id limit 1`,
  );
  if (!person) return true;
  try {
    const number = vault.openHex('person.id_cipher', person.id, person.id_cipher);
    return vault.indexesOf(person.id_kind, number).some((index) => `\\x${index.toString('hex')}` === person.id_index);
  } catch {
    return false;
  }
}
