import { hasMark, putMark } from '../files/storage-mark.js';
import { newId } from '../shared/ids.js';
import { text, uuid } from '../shared/rows.js';
import { type Database, sql } from '../shared/sql.js';
import type { CheckedServices, StartupCheck } from './check.js';

const WRONG =
  'The file storage is not the one that belongs to this database: all servers need the same S3 bucket (S3_BUCKET) or a ' +
  'common folder (DATA_DIR). If it is right, see "Several nodes" in OPERATIONS.md.';

/** A server with a folder of its own would not find what was uploaded to another. */
export const checkStorage: StartupCheck = async (services) => {
  try {
    const id = (await storageId(services.database)) ?? (await markStorage(services));
    return id !== undefined && (await hasMark(services.storage, id)) ? undefined : WRONG;
  } catch (problem) {
    // The server starts without the store: everything but files works without it.
    services.log.warn(
      { name: problem instanceof Error ? problem.name : undefined },
      'the file storage does not answer',
    );
    return undefined;
  }
};

async function storageId(database: Database): Promise<string | undefined> {
  const [row] = await database.rows({ id: uuid }, sql`select id from file_storage`);
  return row?.id;
}

/** On the first start: the mark first, so that no server finds an id without it. */
async function markStorage({ database, storage }: CheckedServices): Promise<string | undefined> {
  const [latest] = await database.rows(
    { key: text },
    sql`select storage_key as key from stored_file order by created_at desc limit 1`,
  );
  if (latest && !(await storage.writtenAt(latest.key))) return undefined;
  const id = newId();
  await putMark(storage, id);
  await database.change(sql`insert into file_storage (id) values (${id}::uuid) on conflict do nothing`);
  return storageId(database);
}
