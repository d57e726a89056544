import DataLoader from 'dataloader';
import type { RequestContext } from '../context.js';
import { documentIndex } from '../people/linked-documents.js';
import { bytes, uuid } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import { casesOfHuman } from './cases.js';
import { humanOfDocument } from './human-of-document.js';

/** Which case of the person each proposed ban would be if it were confirmed now. */
export function nextCaseNumberLoader({ services: { database } }: RequestContext): DataLoader<string, number> {
  return new DataLoader(async (ids) => {
    const rows = await database.rows(
      { id: uuid, index: bytes },
      sql`select g.id, g.holder_id_index "index" from ban g where g.id = any(${ids}::uuid[])`,
    );
    const found = new Map<string, number>();
    for (const { id, index } of rows) {
      found.set(id, (await casesOfHuman(database, await humanOfDocument(database, [documentIndex(index)]))) + 1);
    }
    return ids.map((id) => found.get(id) ?? new Error('no such ban'));
  });
}
