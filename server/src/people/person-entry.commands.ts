import type { EntityManager } from '@mikro-orm/postgresql';
import { actingAccount } from '../access/viewer.js';
import { currentOperator, listedPeople } from '../access/visibility.js';
import { auditWithin } from '../audit/audit.js';
import type { RequestContext } from '../context.js';
import { authorOf, recordHistory } from '../history/history.js';
import { text, uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import type { PersonData } from './person.rules.js';

/** Records that the viewer's account entered these people: they are its own (R-ACC-1). */
export async function recordEntries(
  tx: EntityManager,
  context: RequestContext,
  personIds: readonly string[],
): Promise<void> {
  const accountId = actingAccount(currentOperator(context.viewer));
  await transactionDatabase(tx).change(sql`insert into person_entry (person_id, account_id, entered_at)
    select id, ${accountId}, ${context.now} from unnest(${personIds}::uuid[]) id on conflict do nothing`);
}

/** Which of these people, by their numbers, the company has already without their being the viewer's own: ids of the records. */
export async function colleaguesPeople<P extends Pick<PersonData, 'idKind' | 'idNumber'>>(
  tx: EntityManager,
  context: RequestContext,
  people: readonly P[],
): Promise<Map<P, string>> {
  const { vault } = context.services;
  const byIndex = new Map(
    people.flatMap((person) =>
      vault.indexesOf(person.idKind, person.idNumber).map((index) => [index.toString('hex'), person] as const),
    ),
  );
  const rows = await transactionDatabase(tx).rows(
    { id: uuid, id_index: text },
    sql`select h.id, encode(h.id_index, 'hex') id_index from person h
      where ${listedPeople(context.signedIn, 'NON_OWNED')} and h.id_index = any(array(select decode(x, 'hex')
        from unnest(${[...byIndex.keys()]}::text[]) x))`,
  );
  return new Map(
    rows.flatMap(({ id, id_index }) => {
      const person = byIndex.get(id_index);
      return person ? [[person, id] as const] : [];
    }),
  );
}

/**
 * Those who type the whole number of a colleague's person get that record, as it is, rather than learn that it exists: from
 * now on it is theirs too, on record (R-ACC-1).
 */
export async function enterAgain(
  tx: EntityManager,
  context: RequestContext,
  personIds: readonly string[],
): Promise<void> {
  await recordEntries(tx, context, personIds);
  await auditWithin(
    tx,
    context,
    personIds.map((subjectId) => ({ action: 'COLLEAGUES_PERSON_ENTERED', subjectId })),
  );
  const entered = personIds.map((subjectId) => ({ subject: 'PERSON', subjectId, action: 'ENTERED_AGAIN' }) as const);
  await recordHistory(tx, authorOf(context), entered);
}
