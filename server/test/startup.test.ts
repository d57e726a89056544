import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStorage } from '../src/files/storage.js';
import { reconcileFiles } from '../src/jobs/reconcile-files.js';
import { checkSchema } from '../src/startup/schema.js';
import { checkStorage } from '../src/startup/storage.js';
import { startTestApp, type TestApp } from './support/app.js';
import { buildFile } from './support/build.js';

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
