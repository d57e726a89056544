import { PgliteDriver } from '@mikro-orm/pglite';
import { MikroORM } from '@mikro-orm/postgresql';
import { ormOptions } from './orm.config.js';

/**
 * `create <name>` writes a migration for the difference between entities and snapshot; `check` fails if there is any.
 * Both compare with the committed snapshot and need no database server.
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
  } else if (verb === 'create' && name) {
    const { fileName } = await orm.migrator.create(undefined, false, false, name);
    console.log(
      fileName ? `${fileName} written; add it to migrations/list.ts` : 'The entities and the migrations agree.',
    );
  } else {
    console.error('usage: create <name> | check');
    process.exitCode = 2;
  }
} finally {
  await orm.close(true);
}
