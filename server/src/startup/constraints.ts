import type { MikroORM } from '@mikro-orm/postgresql';
import { text } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import type { StartupCheck } from './check.js';

interface Constraint {
  readonly table: string;
  readonly name: string;
  /** Every word and number that the condition names. */
  readonly values: readonly string[];
}

const SHOWN = 3;

/**
 * States, kinds and limits are words and numbers of constraints: one that is missing lets everything in, one that does not
 * know a word of this version refuses it at the first request. A newer version's may know more.
 */
export const checkConstraints: StartupCheck = async ({ database, orm }) => {
  const actual = await database.rows(
    { table: text, name: text, definition: text },
    sql`
    select c.relname::text as "table", k.conname::text as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    where k.contype = 'c' and c.relnamespace = 'public'::regnamespace`,
  );
  const definitions = new Map(actual.map((one) => [nameOf(one), one.definition]));
  const faults = constraintsOf(orm).flatMap((wanted) => {
    const definition = definitions.get(nameOf(wanted));
    if (definition === undefined) return [`${nameOf(wanted)} is missing`];
    const values = valuesIn(definition);
    const lacking = wanted.values.filter((value) => !values.includes(value));
    return lacking.length === 0 ? [] : [`${nameOf(wanted)} does not know ${lacking.join(', ')}`];
  });
  if (faults.length === 0) return undefined;
  const more = faults.length > SHOWN ? ` and ${faults.length - SHOWN} more` : '';
  return `Constraints of the database are not those of this version (${faults.slice(0, SHOWN).join(', ')}${more}): make them again as the migrations do, or restore a backup.`;
};

const nameOf = ({ table, name }: Pick<Constraint, 'table' | 'name'>): string => `${table}.${name}`;

function constraintsOf(orm: MikroORM): Constraint[] {
  return [...orm.getMetadata().getAll().values()].flatMap(({ tableName, checks }) =>
    checks.map(({ name, expression }) => ({
      table: tableName,
      name: String(name),
      values: valuesIn(String(expression)),
    })),
  );
}

function valuesIn(condition: string): string[] {
  return condition.match(/'[^']*'|\b\d+\b/g) ?? [];
}
