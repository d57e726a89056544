import { banOf } from '../people/bans-in-force.js';
import { documentIndex, documentsOf, type Human, recordsOf } from '../people/linked-documents.js';
import { arrayOf, bytes, text, uuid } from '../shared/rows.js';
import { type Database, raw, type Sql, sql } from '../shared/sql.js';

/**
 * Whom a document belongs to: all documents and records of that human at all companies, deleted records too (R-PER-5, R-BAN-1).
 * A record to which a pass was issued under it may have another number by now.
 * @param indexes of the document, under each key
 * @param banId a ban that was entered for it: it lies also on the records that have got another number since
 */
export async function humanOfDocument(
  database: Database,
  indexes: readonly Buffer[],
  banId: string | null = null,
): Promise<Human> {
  const rows = await database.rows(
    { id: uuid, documents: arrayOf(bytes), records: arrayOf(uuid) },
    sql`select s.person_id id, ${documentsOf(raw('s'))} documents, ${recordsOf(raw('s'))} records
      from (select h.id person_id, h.company_id, h.id_index from person h where h.id_index = any(${indexes}::bytea[])
        or h.id in (select p.person_id from pass p where p.holder_id_index = any(${indexes}::bytea[]))
        or h.id in (select o.person_id from ban_record o where o.ban_id = ${banId}::uuid)) s`,
  );
  const documents = new Set(indexes.map((index) => `\\x${index.toString('hex')}`));
  for (const row of rows) for (const document of row.documents) documents.add(document);
  return { documents: [...documents], records: [...new Set(rows.flatMap((row) => [row.id, ...row.records]))] };
}

const bound = ({ documents, records }: Human) => ({ indexes: documents.map(documentIndex), records });

/** The records of companies on which a ban lies that was entered for this document, by the links that count for each. */
export async function recordsUnder(
  database: Database,
  human: Human,
  { id, index }: { readonly id: string; readonly index: Uint8Array },
): Promise<{ id: string; companyId: string }[]> {
  const { indexes, records } = bound(human);
  const rows = await database.rows(
    { id: uuid, company_id: uuid },
    sql`select s.person_id id, s.company_id from (select h.id person_id, h.company_id, h.id_index from person h
        where h.id_index = any(${indexes}::bytea[]) or h.id = any(${records}::uuid[])) s
      where ${index} = any(${documentsOf(raw('s'))}) or exists (select from pass p
        where p.holder_id_index = ${index} and p.person_id = any(${recordsOf(raw('s'))}))
      or exists (select from ban_record o where o.ban_id = ${id} and o.person_id = any(${recordsOf(raw('s'))})) order by s.person_id`,
  );
  return rows.map(({ id, company_id: companyId }) => ({ id, companyId }));
}

/** Whether ban `g` lies on this human. */
export function banCovers(human: Human): Sql {
  const { indexes, records } = bound(human);
  return banOf(sql`${indexes}::bytea[]`, sql`${records}::uuid[]`);
}

/** Cards `p` of this human that were cancelled with bans and not restored, held by them then. */
export function cardsToRestore(human: Human): Sql {
  const { indexes, records } = bound(human);
  return sql`(p.id in (select e.pass_id from ban_card e where e.restored_at is null)
    and (p.holder_id_index = any(${indexes}::bytea[]) or p.person_id = any(${records}::uuid[]))
    and p.collected_at is not null and p.exchanged_at is null)`;
}

/** Cards `p` of this human that are neither cancelled nor over. */
export function runningCardsOf(human: Human, now: Date): Sql {
  const { indexes, records } = bound(human);
  return sql`((p.holder_id_index = any(${indexes}::bytea[]) or p.person_id = any(${records}::uuid[]))
    and p.kind <> 'SINGLE_ENTRY' and p.cancelled_at is null and p.valid_to >= ${now})`;
}

/** The name on the latest record of the human, or on the latest ban. */
export async function knownNameOf(database: Database, human: Human): Promise<string | undefined> {
  const [row] = await database.rows(
    { name: text },
    sql`select n.name from (
      (select 1 rank, h.name from person h where h.id = any(${human.records}::uuid[])
        order by h.deleted_at is null desc, h.created_at desc, h.id limit 1)
      union all (select 2, g.holder_name from ban g where ${banCovers(human)} order by g.proposed_at desc, g.id limit 1)
    ) n order by n.rank limit 1`,
  );
  return row?.name;
}

/** Whether a company has a record of the human behind a document, or there is a ban. */
export async function isKnown(database: Database, indexes: readonly Buffer[]): Promise<boolean> {
  return (await knownNameOf(database, await humanOfDocument(database, indexes))) !== undefined;
}
