import { ErrorCode, refuse } from './errors.js';
import { type PageRequest, pageOf } from './paging.js';
import { empty, join, raw, type Sql, sql } from './sql.js';

type KeyValue = string | number | null;
type KeyType = 'bigint' | 'date' | 'text' | 'timestamptz' | 'uuid';

/** A column by which a list is ordered, and its value in a row as the database writes it. */
interface SortKey<Row> {
  readonly column: Sql;
  readonly type: KeyType;
  readonly of: (row: Row) => KeyValue;
  readonly descending: boolean;
  /** Only a column with nulls says so; they are last. */
  readonly nulls: boolean;
}

export function ascending<Row>(column: string, type: KeyType, of: (row: Row) => KeyValue): SortKey<Row> {
  return { column: raw(column), type, of, descending: false, nulls: false };
}

export function descending<Row>(
  column: string,
  type: KeyType,
  of: (row: Row) => KeyValue,
  { nulls = false } = {},
): SortKey<Row> {
  return { column: raw(column), type, of, descending: true, nulls };
}

/** The order of a list: its keys, the last of which no two rows share. */
export class ListOrder<Row> {
  readonly by: Sql;
  readonly #keys: readonly SortKey<Row>[];

  constructor(...keys: readonly SortKey<Row>[]) {
    this.#keys = keys;
    const parts = keys.map((key) => {
      const direction = key.descending ? (key.nulls ? raw(' desc nulls last') : raw(' desc')) : empty;
      return sql`${key.column}${direction}`;
    });
    this.by = sql`order by ${join(parts, ', ')}`;
  }

  keysOf(row: Row): readonly KeyValue[] {
    return this.#keys.map(({ of }) => of(row));
  }

  /** Rows that come after the one with these keys. The first of the two bounds lets an index begin there. */
  after(values: readonly KeyValue[]): Sql {
    return this.#keys.reduceRight<Sql>((further, key, at) => {
      const { column, type, nulls } = key;
      const value = values[at] ?? null;
      if (value === null) return sql`(${column} is null and ${further})`;
      const bound = sql`${value}::${raw(type)}`;
      const [beyond, from] = key.descending
        ? [sql`${column} < ${bound}`, sql`${column} <= ${bound}`]
        : [sql`${column} > ${bound}`, sql`${column} >= ${bound}`];
      if (nulls) return sql`(${beyond} or ${column} is null or (${column} = ${bound} and ${further}))`;
      return sql`(${from} and (${beyond} or ${further}))`;
    }, sql`false`);
  }
}

/** What one page of a list reads. */
interface Step<Row> {
  /** Rows after those that were read before; nothing on the first page. */
  readonly after: Sql | undefined;
  /** Order and size. */
  readonly tail: Sql;
  /** Notes the rows that the page has. */
  readonly reached: (rows: readonly Row[]) => void;
}

/**
 * Reads a list to its end, one page after the other, each from the row that the last one ended with: no row is skipped or
 * read again when others are added or removed meanwhile, and the last page costs what the first does.
 */
export class Walk {
  #last: readonly KeyValue[] | undefined;
  #taken = false;
  #ended = false;
  #rows = 0;

  /** Whether a page was read before: what a request counts and records once is counted then. */
  get begun(): boolean {
    return this.#last !== undefined;
  }

  get rows(): number {
    return this.#rows;
  }

  /** Begins a page. */
  begin(): void {
    this.#taken = false;
  }

  /** Whether the page just read was the last. Undefined if it was no page of a list that can be read like this. */
  get ended(): boolean | undefined {
    return this.#taken ? this.#ended : undefined;
  }

  /** The step of the list that the request asks for: the first that is read. */
  take<Row>(order: ListOrder<Row>, request: PageRequest): Step<Row> | undefined {
    if (this.#taken) return undefined;
    this.#taken = true;
    if (request.page !== 1) refuse(ErrorCode.OUT_OF_RANGE, 'page', { min: 1, max: 1 });
    return {
      after: this.#last && order.after(this.#last),
      tail: tailOf(order, request),
      reached: (rows) => {
        const last = rows.at(-1);
        this.#ended = rows.length < request.size;
        this.#rows += rows.length;
        if (last) this.#last = order.keysOf(last);
      },
    };
  }
}

const tailOf = <Row>({ by }: ListOrder<Row>, request: PageRequest): Sql => sql`${by} ${pageOf(request)}`;

/** The step of a list: of a walk through it, or the page that is asked for. */
export function stepOf<Row>(walk: Walk | undefined, order: ListOrder<Row>, request: PageRequest): Step<Row> {
  return walk?.take(order, request) ?? { after: undefined, tail: tailOf(order, request), reached: () => undefined };
}
