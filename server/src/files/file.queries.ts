import type { Readable } from 'node:stream';
import { audit } from '../audit/audit.js';
import type { RequestContext } from '../context.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { bytes, integer, nullable, text, uuid } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import { readableFiles } from './file.visibility.js';
import { nameOfRow } from './file-name.js';
import { recordView } from './file-views.js';

export interface FileContent {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly bytes: Readable;
}

/** A file the viewer may read. Refuses with NOT_FOUND, also if it is hidden (R-ACC-5). */
export async function readFile(context: RequestContext, id: string): Promise<FileContent> {
  const { database, storage, vault } = context.services;
  const [file] = isId(id)
    ? await database.rows(
        { key: text, name: text, sealedName: nullable(bytes), mediaType: text, size: integer },
        sql`
        select f.storage_key as key, f.name, f.sealed_name as "sealedName", f.media_type as "mediaType", f.size
        from stored_file f
        where f.id = ${id} and ${readableFiles(context.viewer)}`,
      )
    : [];
  if (!file) refuse(ErrorCode.NOT_FOUND);
  const content = await storage.read(file.key);
  if (!content) refuse(ErrorCode.NOT_FOUND);
  try {
    if (context.viewer.kind === 'STAFF') {
      await recordDocumentRead(context, id);
      await recordView(context, id);
    }
    const { mediaType, size } = file;
    return { name: nameOfRow(vault, id, file.name, file.sealedName), mediaType, size, bytes: content };
  } catch (problem) {
    content.destroy();
    throw problem;
  }
}

/** A scanned document shows its holder's ID number unmasked: a read by staff is audited first (R-ACC-4). */
async function recordDocumentRead(context: RequestContext, fileId: string): Promise<void> {
  const holders = await context.services.database.rows(
    { personId: uuid },
    sql`
    select x.person_id as "personId" from application_attachment x where x.file_id = ${fileId} and x.kind <> 'PHOTO'
    union select o.person_id from item_version_file x join item_version v on v.id = x.version_id
      join application_item o on o.id = v.item_id where x.file_id = ${fileId} and x.kind <> 'PHOTO'`,
  );
  await audit(
    context,
    holders.map(({ personId }) => ({ action: 'ID_NUMBER_READ', subjectId: personId })),
  );
}
