import type { Services } from '../services.js';
import { text, uuid } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import { nameColumns, sentNameColumns } from './file-name.js';
import type { MediaType } from './upload-rules.js';

const BATCH = 500;

/**
 * Encrypts the names of files that the version before stored in clear, in batches. Changes nothing where that was done,
 * nor while servers of that version may still read them.
 */
export async function sealNames(services: Pick<Services, 'database' | 'env' | 'vault'>): Promise<void> {
  if (services.env.besidePreviousVersion) return;
  while ((await sealStoredNames(services)) + (await sealSentNames(services)) > 0);
}

async function sealStoredNames(services: Pick<Services, 'database' | 'env' | 'vault'>): Promise<number> {
  const { database } = services;
  const files = await database.rows(
    { id: uuid, name: text, media_type: text },
    sql`select id, name, media_type from stored_file where sealed_name is null limit ${BATCH}`,
  );
  for (const { id, name, media_type } of files) {
    const columns = nameColumns(services, id, name, media_type as MediaType);
    await database.change(sql`update stored_file set name = ${columns.name}, sealed_name = ${columns.sealedName}
      where id = ${id} and sealed_name is null`);
  }
  return files.length;
}

async function sealSentNames(services: Pick<Services, 'database' | 'env' | 'vault'>): Promise<number> {
  const { database } = services;
  const uploads = await database.rows(
    { id: uuid, name: text },
    sql`select id, file_name as name from upload where sealed_file_name is null limit ${BATCH}`,
  );
  for (const { id, name } of uploads) {
    const columns = sentNameColumns(services, id, name);
    await database.change(sql`update upload
      set file_name = ${columns.fileName}, sealed_file_name = ${columns.sealedFileName}
      where id = ${id} and sealed_file_name is null`);
  }
  return uploads.length;
}
