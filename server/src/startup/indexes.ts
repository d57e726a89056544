import type { EntityMetadata, MikroORM } from '@mikro-orm/postgresql';
import { arrayOf, boolean, text } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import type { StartupCheck } from './check.js';

interface Index {
  readonly table: string;
  readonly columns: readonly string[];
  readonly unique: boolean;
}

const SHOWN = 3;

/** Uniqueness and limits hang on indexes: one that is missing, or whose building was cut off, would go unnoticed. */
export const checkIndexes: StartupCheck = async ({ database, orm }) => {
  const actual = await database.rows(
    { table: text, columns: arrayOf(text), unique: boolean, valid: boolean },
    sql`
    select c.relname::text as "table", i.indisunique as "unique", i.indisvalid as valid,
      array(select a.attname::text from unnest(i.indkey::smallint[]) with ordinality k (number, at)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number order by k.at) as columns
    from pg_index i join pg_class c on c.oid = i.indrelid
    where c.relnamespace = 'public'::regnamespace`,
  );
  const keyOf = ({ table, columns }: Pick<Index, 'table' | 'columns'>) => `${table} (${columns.join(', ')})`;
  const valid = actual.filter((one) => one.valid);
  const any = new Set(valid.map(keyOf));
  const unique = new Set(valid.filter((one) => one.unique).map(keyOf));
  const missing = indexesOf(orm).filter((one) => !(one.unique ? unique : any).has(keyOf(one)));
  if (missing.length === 0) return undefined;
  const named = missing.slice(0, SHOWN).map((one) => `${one.unique ? 'unique ' : ''}${keyOf(one)}`);
  const more = missing.length > SHOWN ? ` and ${missing.length - SHOWN} more` : '';
  return `Indexes of the database are missing or were not built to their end: ${named.join(', ')}${more}. Build them again as the migrations do, or restore a backup.`;
};

function indexesOf(orm: MikroORM): Index[] {
  const entities = [...orm.getMetadata().getAll().values()].filter(
    ({ abstract, embeddable }) => !abstract && !embeddable,
  );
  return entities.flatMap((entity) => {
    const { primaryKeys, props, uniques, indexes } = entity as EntityMetadata;
    const index = (names: readonly string[], unique: boolean): Index => ({
      table: entity.tableName,
      columns: names.flatMap((name) => props.find((prop) => prop.name === name)?.fieldNames ?? [name]),
      unique,
    });
    return [
      index(primaryKeys, true),
      ...props.flatMap((prop) =>
        prop.unique ? [index([prop.name], true)] : prop.index ? [index([prop.name], false)] : [],
      ),
      ...uniques.map(({ properties }) => index([properties ?? []].flat(), true)),
      ...indexes.flatMap(({ properties, expression }) => (expression ? [] : [index([properties ?? []].flat(), false)])),
    ];
  });
}
