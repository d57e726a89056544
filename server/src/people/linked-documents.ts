import type { EntityManager } from '@mikro-orm/postgresql';
import { arrayOf, bytes, uuid } from '../shared/rows.js';
import { raw, type Sql, sql, transactionDatabase } from '../shared/sql.js';

/**
 * ALL DOCUMENTS OF A HUMAN (R-PER-5). A company links records that it has itself; its links count for its own records
 * whatever they say. For a record of another company they count only where it is about the same document and the names
 * agree, so that no company can join a stranger's document to somebody else's by a record that it made up. Links do not
 * chain from one company to the next.
 */

/** Whether two names are the same, spaces and case apart; both are written as SQL. */
const isSameName = (one: string, other: string): Sql =>
  raw(`lower(translate(${one}, ' \u3000', '')) = lower(translate(${other}, ' \u3000', ''))`);

/** Whether the records `k` and `me` bear the same name in either script. */
export const SAME_NAME = sql`(${isSameName('k.name', 'me.name')} or ${isSameName('k.english_name', 'me.english_name')})`;

/** Whether they bear the same name in both scripts. */
const SAME_NAMES = sql`(${isSameName('k.name', 'me.name')} and ${isSameName('k.english_name', 'me.english_name')})`;

/**
 * 可能為同一人: records `k` and `me` with different documents, not linked, that are perhaps of one human (R-PER-5): the same
 * mobile number and the same name in one script; where a mobile number is not known, the same names in both.
 */
export const POSSIBLY_SAME = sql`(k.id_index <> me.id_index
  and ((k.mobile = me.mobile and ${SAME_NAME}) or ((k.mobile is null or me.mobile is null) and ${SAME_NAMES}))
  and not exists (select from person_link m join person_link o on o.human_id = m.human_id
    where m.person_id = me.id and o.person_id = k.id))`;

/**
 * Linked records `k`, with their link `m`, that count for the record and document of `subject`, an alias with person_id,
 * company_id and id_index.
 */
const counting = (subject: Sql): Sql => sql`(k.id = ${subject}.person_id or (k.id_index = ${subject}.id_index
  and (k.company_id = ${subject}.company_id or exists (
    select from person me where me.id = ${subject}.person_id and ${SAME_NAME}))))`;

const linkedTo = (
  subject: Sql,
  column: Sql,
): Sql => sql`select ${column} from person k join person_link m on m.person_id = k.id
  join person_link n on n.human_id = m.human_id join person o on o.id = n.person_id where ${counting(subject)}`;

/** The blind indexes of all documents of the human in `subject`, as an array. */
export const documentsOf = (subject: Sql): Sql =>
  sql`array(select ${subject}.id_index union ${linkedTo(subject, sql`o.id_index`)})`;

/** The records of that human, as an array. */
export const recordsOf = (subject: Sql): Sql =>
  sql`array(select ${subject}.person_id union ${linkedTo(subject, sql`o.id`)})`;

/** Who holds a card, or will hold it: a document, and a company's record of the person. */
export interface CardHolder {
  readonly idIndex: Uint8Array;
  readonly personId: string;
}

/** A holder with all documents and records of the same human. */
export interface Human {
  readonly documents: readonly string[];
  readonly records: readonly string[];
}

/** All documents, in hexadecimal, and records of each holder, in their order. */
export async function humansOf(tx: EntityManager, holders: readonly CardHolder[]): Promise<Human[]> {
  const subject = raw('s');
  const indexes = holders.map(({ idIndex }) => Buffer.from(idIndex));
  const rows = await transactionDatabase(tx).rows(
    { documents: arrayOf(bytes), records: arrayOf(uuid) },
    sql`select ${documentsOf(subject)} documents, ${recordsOf(subject)} records
      from (select h.id person_id, h.company_id, q.id_index, q.place
        from unnest(${holders.map(({ personId }) => personId)}::uuid[], ${indexes}::bytea[]) with ordinality q (id, id_index, place)
        join person h on h.id = q.id) s order by s.place`,
  );
  if (rows.length !== holders.length) throw new Error('a holder without a record');
  return rows;
}

/** A document of a human as it is bound in a statement. */
export const documentIndex = (document: string): Buffer => Buffer.from(document.slice(2), 'hex');

export const isSameHuman = (one: Human, other: Human): boolean =>
  one.records.some((id) => other.records.includes(id)) || one.documents.some((id) => other.documents.includes(id));

/**
 * One at a time for each human: for all documents and records, sorted, so that two who have several in common never wait
 * for each other. A link made meanwhile had one of them locked, so that what it adds is found afterwards.
 */
export async function lockHumans(tx: EntityManager, holders: readonly CardHolder[]): Promise<void> {
  await lockAllOf(tx, () => humansOf(tx, holders));
}

/** The same for humans that are found otherwise; `find` is asked again until it finds nothing more. */
export async function lockAllOf(tx: EntityManager, find: () => Promise<readonly Human[]>): Promise<void> {
  const locked = new Set<bigint>();
  for (;;) {
    const humans = await find();
    const keys = new Set(
      humans.flatMap(({ documents, records }) => [
        ...documents.map((document) => documentIndex(document).readBigInt64BE()),
        // The part of an id that is drawn by lot.
        ...records.map((id) => Buffer.from(id.replaceAll('-', ''), 'hex').readBigInt64BE(8)),
      ]),
    );
    const missing = [...keys].filter((key) => !locked.has(key)).sort((a, b) => (a < b ? -1 : 1));
    if (missing.length === 0) return;
    for (const key of missing) {
      await transactionDatabase(tx).change(sql`select pg_advisory_xact_lock(${key.toString()}::bigint)`);
      locked.add(key);
    }
  }
}
