import DataLoader from 'dataloader';
import type { RequestContext } from '../context.js';
import { StoredFileType } from '../files/stored-file.type.js';
import { build } from '../shared/build.js';
import { arrayOf, bytes, integer, nullable, oneOf, type RowOf, text, timestamp, uuid } from '../shared/rows.js';
import { instant, sql } from '../shared/sql.js';
import { ATTACHMENT_KINDS } from './attachment.entity.js';
import { AttachmentType } from './attachment.type.js';

const FILE = {
  id: uuid,
  owner_id: uuid,
  kind: oneOf(ATTACHMENT_KINDS),
  created_at: timestamp,
  file_id: uuid,
  name: text,
  sealed_name: nullable(bytes),
  media_type: text,
  size: integer,
};
type FileRow = RowOf<typeof FILE>;

/** A file that an application carries, with the items of the person it is of. */
const CARRIED_FILE = { ...FILE, person_id: uuid, person_name: text, item_ids: arrayOf(uuid) };

function present(row: FileRow, of: Pick<AttachmentType, 'personId' | 'personName' | 'itemIds'>): AttachmentType {
  return build(AttachmentType, {
    ...of,
    id: row.id,
    kind: row.kind,
    createdAt: instant(row.created_at),
    file: build(StoredFileType, {
      id: row.file_id,
      storedName: row.name,
      sealedNameHex: row.sealed_name,
      mediaType: row.media_type,
      size: row.size,
    }),
  });
}

const NO_APPLICATION = { personId: null, personName: null, itemIds: [] };

/** Files attached now, by person; the caller has checked that the viewer may see the person. */
export function attachmentsLoader(context: RequestContext): DataLoader<string, AttachmentType[]> {
  return new DataLoader(async (personIds) => {
    const rows = await context.services.database.rows(
      FILE,
      sql`
      select t.id, t.person_id owner_id, t.kind, t.created_at, f.id file_id, f.name, f.sealed_name, f.media_type, f.size
      from person_attachment t join stored_file f on f.id = t.file_id
      where t.person_id = any(${personIds}::uuid[]) and t.removed_at is null order by t.created_at, t.id`,
    );
    return personIds.map((id) => rows.filter((row) => row.owner_id === id).map((row) => present(row, NO_APPLICATION)));
  });
}

/** Files submitted with an application; the caller has checked that the viewer may see the application. */
export function applicationAttachmentsLoader(context: RequestContext): DataLoader<string, AttachmentType[]> {
  return new DataLoader(async (applicationIds) => {
    const rows = await context.services.database.rows(
      CARRIED_FILE,
      sql`
      select t.file_id id, t.application_id owner_id, t.kind, t.person_id, h.holder_name person_name, f.created_at,
        f.id file_id, f.name, f.sealed_name, f.media_type, f.size, array(select i.id from application_item i
          where i.application_id = t.application_id and i.person_id = t.person_id order by i.position) item_ids
      from application_attachment t join stored_file f on f.id = t.file_id
      join lateral (select i.position, i.holder_name from application_item i
        where i.application_id = t.application_id and i.person_id = t.person_id order by i.position limit 1) h on true
      where t.application_id = any(${applicationIds}::uuid[]) order by h.position, f.id`,
    );
    return applicationIds.map((id) =>
      rows
        .filter((row) => row.owner_id === id)
        .map((row) => present(row, { personId: row.person_id, personName: row.person_name, itemIds: row.item_ids })),
    );
  });
}
