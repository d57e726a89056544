import DataLoader from 'dataloader';
import type { RequestContext } from '../../context.js';
import { POSSIBLY_SAME } from '../../people/linked-documents.js';
import { boolean, nullable, text, uuid } from '../../shared/rows.js';
import { sql } from '../../shared/sql.js';
import type { ApplicationItemType } from './application-item.type.js';

/** What the record of a person says beside what was submitted. */
interface PersonOfItem {
  /** 證件效期, the last day of the document. */
  readonly documentValidTo: string | null;
  /** Whether that is before the last day of the pass applied for, or of the pass that the item is about. */
  readonly endsBeforePass: boolean;
  /** 可能為同一人: whether any company has the person under another document that is not linked (R-PER-5). */
  readonly possiblySame: boolean;
}

/** Batches them over the items of applications that the viewer was already shown. */
export function personOfItemLoader(context: RequestContext): DataLoader<ApplicationItemType, PersonOfItem> {
  return new DataLoader(async (items) => {
    const rows = await context.services.database.rows(
      { id: uuid, document_valid_to: nullable(text), pass_last_day: nullable(text), possibly_same: boolean },
      sql`
      select i.id, me.document_valid_to::text document_valid_to,
        (p.valid_to at time zone 'Asia/Taipei')::date::text pass_last_day,
        exists (select from person k where k.deleted_at is null and ${POSSIBLY_SAME}) possibly_same
      from application_item i join person me on me.id = i.person_id
        left join pass p on p.id = coalesce(i.issued_pass_id, i.pass_id)
      where i.id = any(${items.map(({ id }) => id)}::uuid[])`,
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    return items.map(({ id, application }) => {
      const row = found.get(id);
      const documentValidTo = row?.document_valid_to ?? null;
      const last = application.lastDay ?? row?.pass_last_day ?? null;
      return {
        documentValidTo,
        endsBeforePass: documentValidTo !== null && last !== null && documentValidTo < last,
        possiblySame: row?.possibly_same ?? false,
      };
    });
  });
}
