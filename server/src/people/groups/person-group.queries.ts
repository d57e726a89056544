import { ownedPersonGroups, visiblePeople } from '../../access/visibility.js';
import type { RequestContext } from '../../context.js';
import { build } from '../../shared/build.js';
import { found } from '../../shared/errors.js';
import { arrayOf, integer, text, uuid } from '../../shared/rows.js';
import { type Sql, sql } from '../../shared/sql.js';
import { PersonGroupType } from './person-group.type.js';

/** Those with the company reading right own the groups of all colleagues. */
const MAX_LISTED = 200;

/** The viewer's groups by name, each with those in it that are the viewer's own people (R-ACC-1, R-ACC-5). */
export function listPersonGroups(context: RequestContext): Promise<PersonGroupType[]> {
  return read(context, sql`true`);
}

/** Refuses with NOT_FOUND. */
export async function findPersonGroup(context: RequestContext, id: string): Promise<PersonGroupType> {
  return found((await read(context, sql`k.id = ${id}`))[0]);
}

async function read({ database, signedIn }: RequestContext, condition: Sql): Promise<PersonGroupType[]> {
  const rows = await database.rows(
    { id: uuid, name: text, version: integer, person_ids: arrayOf(uuid) },
    sql`select k.id, k.name, k.version, array(select h.id from person_group_member m join person h on h.id = m.person_id
        where m.group_id = k.id and ${visiblePeople(signedIn)} order by h.name, h.id) person_ids
      from person_group k where ${ownedPersonGroups(signedIn)} and ${condition} order by k.name, k.id limit ${MAX_LISTED}`,
  );
  return rows.map(({ person_ids: personIds, ...group }) => build(PersonGroupType, { ...group, personIds }));
}
