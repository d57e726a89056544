import './node-version.js';
import 'reflect-metadata';
import { takeDataLock } from './data-lock.js';
import { keysFileOf, readEnv } from './env.js';
import { KEY_PURPOSES, type KeyPurpose, readKey } from './keys/key.js';
import { changeKeyFile, isKeyChange } from './keys/key-changes.js';
import { completeKeyFile } from './keys/key-file.js';
import { openOrm } from './orm.config.js';
import { replaceIndexKey } from './rotation/replace-index-key.js';
import { rotateKeys } from './rotation/rotate-keys.js';
import { systemClock } from './shared/clock.js';
import { sql, transactionDatabase } from './shared/sql.js';

const USAGE = `usage: npm run keys init                        makes the file with the keys, or what it lacks
       npm run keys add <purpose>               adds a new key, with which nothing is written yet
       npm run keys use <purpose>               the newest key becomes the one that is written with
       npm run keys rotate                      encrypts and indexes everything with the first keys while servers work
       npm run keys drop <purpose>              takes all keys but the first from the file
       npm run keys forget <id of a key>        lets servers start without a key that is lost or given up
       purposes: ${KEY_PURPOSES.join(', ')}`;

/** The keys of one installation (OPERATIONS.md). */
const [command, subject] = process.argv.slice(2);
try {
  if (command === 'init') init();
  else if (isKeyChange(command) && isPurpose(subject)) change(command, subject);
  else if (command === 'rotate') await rotate();
  else if (command === 'forget' && subject) await forget(subject);
  else {
    console.error(USAGE);
    process.exitCode = 2;
  }
} catch (problem) {
  console.error((problem as Error).message);
  process.exitCode = 1;
}

function fileOfKeys(): string {
  const file = keysFileOf();
  if (!file) throw new Error('KEYS_FILE must name the file for the keys.');
  return file;
}

function init(): void {
  const file = fileOfKeys();
  console.log(completeKeyFile(file) ? `The keys are in ${file}: keep a copy.` : `The keys are in ${file} already.`);
}

function isPurpose(word: string | undefined): word is KeyPurpose {
  return KEY_PURPOSES.some((purpose) => purpose === word);
}

function change(verb: Parameters<typeof changeKeyFile>[1], purpose: KeyPurpose): void {
  const file = fileOfKeys();
  const ids = changeKeyFile(file, verb, purpose)[purpose].map((text) => readKey(text)?.id ?? '?');
  console.log(`Keys for ${purpose} in ${file}, the first is written with: ${ids.join(', ')}. Restart the servers.`);
}

async function rotate(): Promise<void> {
  await asOwner(async (em, keys) => {
    const left = await rotateKeys(em, keys, systemClock.now(), ({ column, done, of }) => {
      console.log(`${column}: ${done} of ${of}`);
    });
    const notReindexed =
      keys.index.length === 1
        ? []
        : await replaceIndexKey(em, keys, systemClock.now(), ({ column, done }) => {
            console.log(`${column}: ${done}`);
          });
    const rest = [...left, ...notReindexed];
    for (const { column, count } of rest) console.log(`${column}: ${count} left under other keys`);
    if (rest.length === 0) console.log('Nothing is left under other keys: they can be dropped.');
    else process.exitCode = 1;
  });
}

async function forget(id: string): Promise<void> {
  await asOwner(async (em) => {
    const forgotten = await transactionDatabase(em).change(
      sql`update key_fingerprint set retired_at = ${systemClock.now()} where id = ${id} and retired_at is null`,
    );
    console.log(forgotten > 0 ? `Servers may start without the key ${id}.` : `No key ${id} is needed.`);
  });
}

async function asOwner(
  work: (em: Awaited<ReturnType<typeof openOrm>>['em'], keys: ReturnType<typeof readEnv>['keys']) => Promise<void>,
): Promise<void> {
  const env = readEnv();
  const unlock = takeDataLock(env);
  const orm = await openOrm(env, 'owner');
  try {
    await work(orm.em.fork(), env.keys);
  } finally {
    await orm.close(true);
    unlock();
  }
}
