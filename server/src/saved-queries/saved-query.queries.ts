import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { boolean, text, timestamp, uuid } from '../shared/rows.js';
import { instant, sql } from '../shared/sql.js';
import { SavedQueryType } from './saved-query.type.js';

const Row = {
  ...{ id: uuid, name: text, document: text, variables: text },
  ...{ shared: boolean, mine: boolean, by: text, saved_at: timestamp },
};

/** Of colleagues the latest. */
const MOST_OF_OTHERS = 200;

/** The viewer's own by name, then what colleagues share: other analysts, or staff with a role in common. */
export async function savedQueries({ services, signedIn }: RequestContext): Promise<SavedQueryType[]> {
  const { accountId: me } = signedIn;
  const columns = sql`q.id, q.name, q.document, q.variables, q.shared, q.account_id = ${me} mine, b.person_name "by",
    q.saved_at`;
  const roles = signedIn.kind === 'STAFF' ? signedIn.roles : [];
  // Not as the reader of analysts: what they save is no data of passes.
  const rows = await services.database.rows(
    Row,
    sql`(select ${columns} from saved_query q join account b on b.id = q.account_id
        where q.account_id = ${me} order by q.name)
      union all
      (select ${columns} from saved_query q join account b on b.id = q.account_id
        where q.shared and q.account_id <> ${me} and b.kind = ${signedIn.kind} and b.disabled_at is null
          and (b.kind = 'ANALYST' or b.staff_roles && ${[...roles]}::text[])
        order by q.saved_at desc, q.id limit ${MOST_OF_OTHERS})`,
  );
  return rows.map(({ saved_at, ...row }) => build(SavedQueryType, { ...row, savedAt: instant(saved_at) }));
}
