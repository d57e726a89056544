import DataLoader from 'dataloader';
import { visiblePeople } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { uuid } from '../shared/rows.js';
import { type Sql, sql } from '../shared/sql.js';
import { POSSIBLY_SAME } from './linked-documents.js';
import { peopleById } from './person.queries.js';
import type { PersonType } from './person.type.js';

/** The viewer's people that are linked to a person (R-PER-5). */
export function linkedPeopleLoader(context: RequestContext): DataLoader<string, PersonType[]> {
  return loader(
    context,
    sql`join person_link m on m.person_id = x.id join person_link o on o.human_id = m.human_id and o.person_id <> x.id
      join person h on h.id = o.person_id`,
  );
}

/**
 * 可能為同一人: the viewer's people who are perhaps the same human (R-PER-5).
 */
export function possiblySameLoader(context: RequestContext): DataLoader<string, PersonType[]> {
  return loader(
    context,
    sql`join person h on h.company_id = x.company_id and h.id <> x.id
      and exists (select from person k, person me where k.id = h.id and me.id = x.id and ${POSSIBLY_SAME})`,
  );
}

function loader(context: RequestContext, others: Sql): DataLoader<string, PersonType[]> {
  // Of a record that is masked to the viewer nothing is shown, not even whom it resembles (R-ACC-3).
  const own = sql`select h.id from person h where ${visiblePeople(context.signedIn)}`;
  return new DataLoader(async (ids) => {
    const pairs = await context.services.database.rows(
      { subject: uuid, other: uuid },
      sql`select x.id subject, h.id other from person x ${others}
        where x.id in (${own} and h.id = any(${ids}::uuid[])) and ${visiblePeople(context.signedIn)} order by h.created_at, h.id`,
    );
    const people = await peopleById(context, [...new Set(pairs.map(({ other }) => other))]);
    return ids.map((id) =>
      pairs.filter(({ subject }) => subject === id).flatMap(({ other }) => people.get(other) ?? []),
    );
  });
}
