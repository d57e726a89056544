import DataLoader from 'dataloader';
import type { RequestContext } from '../context.js';
import { StoredFileType } from '../files/stored-file.type.js';
import { instant, sql } from '../shared/sql.js';
import type { AttachmentKind } from './attachment.entity.js';
import { AttachmentType } from './attachment.type.js';

interface Row {
  id: string;
  owner_id: string;
  person_id?: string;
  person_name?: string;
  item_ids?: string[];
  kind: AttachmentKind;
  created_at: string;
  file_id: string;
  name: string;
  media_type: string;
  size: number;
}

function present(row: Row): AttachmentType {
  return Object.assign(new AttachmentType(), {
    id: row.id,
    kind: row.kind,
    createdAt: instant(row.created_at),
    personId: row.person_id ?? null,
    personName: row.person_name ?? null,
    itemIds: row.item_ids ?? [],
    file: Object.assign(new StoredFileType(), {
      id: row.file_id,
      name: row.name,
      mediaType: row.media_type,
      size: row.size,
    }),
  });
}

/** Files attached now, by person; the caller has checked that the viewer may see the person. */
export function attachmentsLoader(context: RequestContext): DataLoader<string, AttachmentType[]> {
  return new DataLoader(async (personIds) => {
    const rows = await context.services.database.rows<Row>(sql`
      select t.id, t.person_id owner_id, t.kind, t.created_at, f.id file_id, f.name, f.media_type, f.size
      from person_attachment t join stored_file f on f.id = t.file_id
      where t.person_id = any(${personIds}::uuid[]) and t.removed_at is null order by t.created_at, t.id`);
    return personIds.map((id) => rows.filter((row) => row.owner_id === id).map(present));
  });
}

/** Files submitted with an application; the caller has checked that the viewer may see the application. */
export function applicationAttachmentsLoader(context: RequestContext): DataLoader<string, AttachmentType[]> {
  return new DataLoader(async (applicationIds) => {
    const rows = await context.services.database.rows<Row>(sql`
      select t.file_id id, t.application_id owner_id, t.kind, t.person_id, h.holder_name person_name, f.created_at,
        f.id file_id, f.name, f.media_type, f.size, array(select i.id from application_item i
          where i.application_id = t.application_id and i.person_id = t.person_id order by i.position) item_ids
      from application_attachment t join stored_file f on f.id = t.file_id
      join lateral (select i.position, i.holder_name from application_item i
        where i.application_id = t.application_id and i.person_id = t.person_id order by i.position limit 1) h on true
      where t.application_id = any(${applicationIds}::uuid[]) order by h.position, f.id`);
    return applicationIds.map((id) => rows.filter((row) => row.owner_id === id).map(present));
  });
}
