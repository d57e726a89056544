import { audit } from '../audit/audit.js';
import type { RequestContext } from '../context.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { text, uuid } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import { readableFiles } from './file.visibility.js';

export interface FileContent {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A file the viewer may read. Refuses with NOT_FOUND, also if it is hidden (R-ACC-5). */
export async function readFile(context: RequestContext, id: string): Promise<FileContent> {
  const { database, storage } = context.services;
  const [file] = isId(id)
    ? await database.rows(
        { key: text, name: text, mediaType: text },
        sql`
        select f.storage_key as key, f.name, f.media_type as "mediaType" from stored_file f
        where f.id = ${id} and ${readableFiles(context.viewer)}`,
      )
    : [];
  if (!file) refuse(ErrorCode.NOT_FOUND);
  const bytes = await storage.get(file.key);
  if (!bytes) refuse(ErrorCode.NOT_FOUND);
  if (context.viewer.kind === 'STAFF') await recordDocumentRead(context, id);
  return { name: file.name, mediaType: file.mediaType, bytes };
}

/** A scanned document shows its holder's ID number unmasked: a read by staff is audited first (R-ACC-4). */
async function recordDocumentRead(context: RequestContext, fileId: string): Promise<void> {
  const holders = await context.services.database.rows(
    { personId: uuid },
    sql`
    select distinct person_id as "personId" from application_attachment
    where file_id = ${fileId} and kind <> 'PHOTO'`,
  );
  await audit(
    context,
    holders.map(({ personId }) => ({ action: 'ID_NUMBER_READ', subjectId: personId })),
  );
}
