import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStorage } from '../src/files/storage.js';
import { reconcileFiles } from '../src/jobs/reconcile-files.js';
import { checkConstraints } from '../src/startup/constraints.js';
import { checkIndexes } from '../src/startup/indexes.js';
import { checkPooler, keepStatementsApart } from '../src/startup/pooler.js';
import { checkSchema } from '../src/startup/schema.js';
import { checkStorage } from '../src/startup/storage.js';
import { startTestApp, type TestApp } from './support/app.js';
import { buildFile } from './support/build.js';
import { onPostgres } from './support/database.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

describe('a server', () => {
  it('does not open on a database whose migrations were changed after it ran them', async () => {
    const { services } = app;
    expect(await checkSchema(services)).toBeUndefined();
    await app.asOwner('alter table gate alter code type varchar(30)');
    await app.asOwner('alter table access_token rename last_used_at to used_at');
    expect(await checkSchema(services)).toMatch(
      /^The database is not of this version \(access_token.last_used_at is missing, gate.code is character varying instead of text\)/,
    );
    if (services.env.databaseUrl) {
      const { openServices } = await import('../src/open-services.js');
      const opened = openServices(services.env, { clock: app.clock, log: pino({ level: 'silent' }) });
      await expect(opened).rejects.toThrow('The database is not of this version');
    }
    await app.asOwner('alter table access_token rename used_at to last_used_at');
    await app.asOwner('alter table gate alter code type text');
  });

  it('R-ONE-3 R-PER-1 does not open where an index is missing on which uniqueness and limits hang', async () => {
    const { services } = app;
    expect(await checkIndexes(services)).toBeUndefined();
    await app.asOwner('alter index person_company_id_number_unique rename to other_name');
    expect(await checkIndexes(services)).toBeUndefined();
    await app.asOwner('drop index other_name');
    await app.asOwner('create index person_number on person (company_id, id_kind, id_index)');
    await app.asOwner('alter table single_entry_slot drop constraint single_entry_slot_pkey');
    expect(await checkIndexes(services)).toMatch(
      /missing or were not built .*unique single_entry_slot \(holder_id_index, month, slot\), unique person \(company_id, id_kind, id_index\)/,
    );
    await app.asOwner('alter table single_entry_slot add primary key (holder_id_index, month, slot)');
    await app.asOwner('drop index person_number');
    await app.asOwner(
      'create unique index person_company_id_number_unique on person (company_id, id_kind, id_index) where deleted_at is null',
    );
    expect(await checkIndexes(services)).toBeUndefined();
  });

  it('R-ONE-3 does not open where a constraint is missing, looser, or lacks a word of this version', async () => {
    const { services } = app;
    expect(await checkConstraints(services)).toBeUndefined();
    const slots = 'alter table single_entry_slot drop constraint single_entry_slot_number_check';
    await app.asOwner(slots);
    expect(await checkConstraints(services)).toContain('single_entry_slot.single_entry_slot_number_check is missing');
    await app.asOwner(
      'alter table single_entry_slot add constraint single_entry_slot_number_check check (slot between 1 and 4)',
    );
    expect(await checkConstraints(services)).toContain('single_entry_slot_number_check does not know 3');
    await app.asOwner(slots);
    await app.asOwner(
      'alter table single_entry_slot add constraint single_entry_slot_number_check check (slot between 1 and 3)',
    );
    const language = 'alter table account drop constraint account_language_check';
    const languages = (words: string) =>
      `alter table account add constraint account_language_check check (language in (${words}))`;
    await app.asOwner(language);
    await app.asOwner(languages(`'ZH_HANT'`));
    expect(await checkConstraints(services)).toMatch(/account_language_check does not know 'EN'\)/);
    await app.asOwner(language);
    await app.asOwner(languages(`'ZH_HANT', 'EN', 'JA'`));
    expect(await checkConstraints(services)).toBeUndefined();
    await app.asOwner(language);
    await app.asOwner(languages(`'ZH_HANT', 'EN'`));
  });

  it.runIf(onPostgres())('does not open behind a pooler that mixes the statements of its clients', async () => {
    expect(await checkPooler(app.services)).toBeUndefined();
    const pool = new pg.Pool({ connectionString: app.services.env.databaseUrl, max: 3 });
    const [one, other, third] = await Promise.all([pool.connect(), pool.connect(), pool.connect()]);
    try {
      expect(await keepStatementsApart(one, other)).toBe(true);
      // Such a pooler runs each statement on whichever connection is free, where it was not prepared or another one was.
      const lent = { query: ({ text }: { text: string }) => third.query(`execute probe; ${text}`) };
      expect(await keepStatementsApart(one, lent as typeof other)).toBe(false);
      const again = {
        query: ({ text }: { text: string }) => third.query(`prepare probe as ${text}`).then(() => third.query(text)),
      };
      expect(await keepStatementsApart(again as typeof one, again as typeof other)).toBe(false);
    } finally {
      for (const session of [one, other, third]) session.release(true);
      await pool.end();
    }
  });

  it('takes no offence at what a newer version added', async () => {
    await app.asOwner('alter table gate add column newer text');
    await app.asOwner('create table newer (id integer)');
    expect(await checkSchema(app.services)).toBeUndefined();
    await app.asOwner('drop table newer');
    await app.asOwner('alter table gate drop column newer');
  });

  it('does not open beside others with a folder of its own', async () => {
    const { services } = app;
    expect(await checkStorage(services)).toBeUndefined();
    const own = await openStorage({ dataDir: join(services.env.dataDir, 'own'), s3: undefined });
    expect(await checkStorage({ ...services, storage: own })).toContain('all servers need the same S3 bucket');
    expect(await checkStorage(services)).toBeUndefined();
  });

  it('keeps the mark of its storage when it removes files without a row', async () => {
    const { services } = app;
    await services.storage.put('ab/orphan', Buffer.from('x'));
    // Both are as old as the job wants them.
    const old = Object.assign(Object.create(services.storage), {
      keys: () => services.storage.keys(),
      delete: (key: string) => services.storage.delete(key),
      writtenAt: async () => new Date(0),
    });
    await reconcileFiles({ ...services, log: pino({ level: 'silent' }), storage: old });
    expect(await services.storage.get('ab/orphan')).toBeUndefined();
    expect(await checkStorage(app.services)).toBeUndefined();
  });

  it('opens while the file storage is away, since most works without it', async () => {
    const away = async () => {
      throw new Error('connection refused');
    };
    expect(await checkStorage({ ...app.services, storage: { ...app.services.storage, get: away } })).toBeUndefined();
  });

  it('marks no storage that lacks the files of its database', async () => {
    await app.asOwner('delete from file_storage');
    await buildFile(app);
    expect(await checkStorage(app.services)).toContain('not the one that belongs to this database');
    await app.asOwner('delete from stored_file');
    expect(await checkStorage(app.services)).toBeUndefined();
    rmSync(join(app.services.env.dataDir, 'files'), { recursive: true });
    expect(await checkStorage(app.services)).toContain('not the one that belongs to this database');
  });
});
