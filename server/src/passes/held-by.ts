import { documentIndex, type Human } from '../people/linked-documents.js';
import { type Sql, sql } from '../shared/sql.js';

/** Passes `p` of this human under any document. */
export function heldBy({ documents, records }: Human): Sql {
  const indexes = documents.map(documentIndex);
  return sql`(p.holder_id_index = any(${indexes}::bytea[]) or p.person_id = any(${records}::uuid[]))`;
}
