/**
 * The columns of a result, written out where the statement is. They give its rows their TypeScript type; the API tests
 * compare every statement they run with them: names, types and nullability, against the migrated database.
 */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** The type of a row with these columns. */
export type RowOf<C extends Columns> = { -readonly [K in keyof C]: C[K] extends Column<infer Value> ? Value : never };

/** One column: its PostgreSQL type, and as which TypeScript type its JSON form arrives. */
export interface Column<Value> {
  /** PostgreSQL types it may have, as `format_type` writes them. */
  readonly types: readonly string[];
  readonly nullable: boolean;
  /** Whether the statement leaves out the rows in which its table has null here. */
  readonly filled?: boolean;
  /** The values it may have, where they are a closed set. */
  readonly values?: readonly string[] | undefined;
  /** Carries `Value` for the compiler alone; never set. */
  readonly value?: Value;
}

/** A `timestamptz` as the database writes it, in the zone of Taipei: `2023-09-22T15:59:06+08:00`. */
export type DatabaseTime = string;

const column = <Value>(...types: readonly string[]): Column<Value> => ({ types, nullable: false });

const TEXTS = ['text', 'character varying', 'character', 'name'];

export const uuid = column<string>('uuid');
export const text = column<string>(...TEXTS);
export const boolean = column<boolean>('boolean');
export const timestamp = column<DatabaseTime>('timestamp with time zone');
/** `YYYY-MM-DD`. */
export const date = column<string>('date');
/** Numbers that JavaScript holds exactly: all keys, counts and sizes here are below 2⁵³. */
export const integer = column<number>('smallint', 'integer', 'bigint');
export const numeric = column<number>('numeric', 'real', 'double precision');
/** Arrives as hexadecimal text that begins with `\x`. */
export const bytes = column<string>('bytea');

/** Text that is one of these words. */
export const oneOf = <const Word extends string>(words: readonly Word[]): Column<Word> => ({
  types: TEXTS,
  nullable: false,
  values: words,
});

/** Text that the statement itself makes up of these words. */
export const word = <Word extends string>(): Column<Word> => column<Word>(...TEXTS);

/** An array without nulls. */
export const arrayOf = <Value>({ types, values }: Column<Value>): Column<Value[]> => ({
  types: types.map((type) => `${type}[]`),
  nullable: false,
  values,
});

/** JSON, whose shape only the statement knows. */
export const json = <Value>(): Column<Value> => column<Value>('json', 'jsonb');

/** A column that may be null. */
export const nullable = <Value>({ types, values }: Column<Value>): Column<Value | null> => ({
  types,
  values,
  nullable: true,
});

/** The columns of a table that is joined where it has a row. */
export const nullableColumns = <C extends Columns>(
  columns: C,
): { readonly [K in keyof C]: Column<RowOf<C>[K] | null> } =>
  Object.fromEntries(Object.entries(columns).map(([name, of]) => [name, nullable(of)])) as never;

/** A column that may be null in its table but never in these rows, because the statement leaves such rows out. */
export const filled = <Value>(of: Column<Value>): Column<Value> => ({ ...of, filled: true });
