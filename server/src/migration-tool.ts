import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PgliteDriver } from '@mikro-orm/pglite';
import { MikroORM } from '@mikro-orm/postgresql';
import { MIGRATIONS_FOLDER, ormOptions } from './orm.config.js';

/**
 * `create <name>` writes a migration for the difference between entities and snapshot; `check` fails if there is any.
 * Both compare with the committed snapshot and need no database server. `land` notes the hash of each new migration: from
 * then on a test refuses any change to it.
 */
const [verb, name] = process.argv.slice(2);
const orm = await MikroORM.init({
  ...ormOptions({ databaseUrl: undefined, databasePoolSize: 1, dataDir: '' }, 'owner'),
  driver: PgliteDriver as never,
  dbName: 'memory://',
});
try {
  if (verb === 'check') {
    if (await orm.migrator.checkSchema()) {
      console.error('The entities differ from the migrations. Run: npm run migration -- <what-changes>');
      process.exitCode = 1;
    }
  } else if (verb === 'land') {
    land();
  } else if (verb === 'create' && name) {
    const { fileName } = await orm.migrator.create(undefined, false, false, name);
    console.log(
      fileName
        ? `${fileName} written. Add it to migrations/list.ts; it may only add (README, "Change the schema"). Once it is final: npm run migration:land`
        : 'The entities and the migrations agree.',
    );
  } else {
    console.error('usage: create <name> | check | land');
    process.exitCode = 2;
  }
} finally {
  await orm.close(true);
}

function land(): void {
  const file = join(MIGRATIONS_FOLDER, 'landed.json');
  const landed: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
  for (const migration of readdirSync(MIGRATIONS_FOLDER).filter((one) => /^Migration\d+_.*\.ts$/.test(one))) {
    const text = readFileSync(join(MIGRATIONS_FOLDER, migration), 'utf8').replaceAll('\r\n', '\n');
    landed[migration] ??= createHash('sha256').update(text).digest('hex');
  }
  writeFileSync(file, `${JSON.stringify(landed, undefined, 2)}\n`);
}
