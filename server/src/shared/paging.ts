import 'reflect-metadata';
import { type ClassType, Extensions, Field, Int, ObjectType } from 'type-graphql';
import { CheckArguments } from './argument-check.js';
import { build } from './build.js';
import { ErrorCode, refuse } from './errors.js';
import { integer } from './rows.js';
import { type Database, raw, type Sql, sql } from './sql.js';

export const DEFAULT_PAGE_SIZE = 10;
const MAX_PAGE_SIZE = 100;
/** Rows beyond this need a narrower filter: skipping rows costs the database as much as reading them. */
const MAX_OFFSET = 50_000;

/** The requested part of a list. */
export interface PageRequest {
  readonly page: number;
  readonly size: number;
  readonly offset: number;
}

/** Checks page and size. Refuses with OUT_OF_RANGE at the argument. */
export function pageRequest({ page, size }: { page: number; size: number }): PageRequest {
  if (size < 1 || size > MAX_PAGE_SIZE) refuse(ErrorCode.OUT_OF_RANGE, 'size', { min: 1, max: MAX_PAGE_SIZE });
  const lastPage = Math.floor(MAX_OFFSET / size);
  if (page < 1 || page > lastPage) refuse(ErrorCode.OUT_OF_RANGE, 'page', { min: 1, max: lastPage });
  return { page, size, offset: (page - 1) * size };
}

/** For a field with arguments `page` and `size`. */
export const CheckPage = (): MethodDecorator => CheckArguments(pageRequest);

/** Sizes whose first page is a statement of its own. */
const USUAL_SIZES: ReadonlySet<number> = new Set([DEFAULT_PAGE_SIZE, 20, 50, MAX_PAGE_SIZE]);

/**
 * The part of a list's statement that selects the page. A usual first page has its limit written out: with a limit that it
 * does not know, PostgreSQL plans a prepared statement anew each time, which costs as much as running it.
 */
export function pageOf({ size, offset }: PageRequest): Sql {
  if (offset === 0 && USUAL_SIZES.has(size)) return sql`limit ${raw(String(size))}`;
  return sql`limit ${size} offset ${offset}`;
}

/** Counts the rows of a whole list, or as many of them as the limit says. */
type RowCount = (limit?: number) => Promise<number>;

/** Counts the list if that is requested; `from` is the list's table with its conditions. */
export function totalOf(database: Database, from: Sql): RowCount {
  return async (limit) => {
    const counted = limit === undefined ? from : sql`(select from ${from} limit ${limit}) counted`;
    const [row] = await database.rows({ total: integer }, sql`select count(*) total from ${counted}`);
    return row?.total ?? 0;
  };
}

/** What a page of a list is made of. */
interface PageParts<T> {
  readonly items: readonly T[];
  readonly request: PageRequest;
  readonly count: RowCount;
}

export function buildPage<T, P extends PageParts<T>>(Type: new () => P, parts: PageParts<T>): P {
  return Object.assign(new Type(), parts);
}

/** How far a list is counted that need not be counted to its end. */
const COUNTED_TO = 10_000;

@ObjectType({ description: 'The number of entries of a list, which is not counted to its end if that is far.' })
class BoundedTotal {
  @Field(() => Int, { description: 'Number of entries, 10,000 at most.' })
  count!: number;

  @Field(() => Boolean, { description: 'Whether the list has more entries than that.' })
  more!: boolean;
}

/** The GraphQL type of a page of `Item`; the concrete class gives it its name. */
export function pageType<T extends object>(Item: ClassType<T>) {
  @ObjectType()
  abstract class Page {
    request!: PageRequest;
    count!: RowCount;

    @Field(() => [Item], { description: 'Entries of this page.' })
    items!: readonly T[];

    @Field(() => Int, { description: 'Number of this page, starting at 1.' })
    page(): number {
      return this.request.page;
    }

    @Field(() => Int, { description: 'Entries requested per page, 1 to 100.' })
    size(): number {
      return this.request.size;
    }

    @Field(() => Boolean, {
      description:
        'Whether another page follows. Pages beyond the 50,000th entry are refused with OUT_OF_RANGE: narrow the filter then.',
    })
    async hasNext(): Promise<boolean> {
      const { size, offset } = this.request;
      const read = offset + size;
      return this.items.length === size && (await this.count(read + 1)) > read;
    }

    @Field(() => BoundedTotal, {
      description:
        'Number of entries in the whole filtered list, counted to 10,000. Costs a fifth of `total`, however long the list is.',
    })
    @Extensions({ complexity: 10 })
    async boundedTotal(): Promise<BoundedTotal> {
      const counted = await this.count(COUNTED_TO + 1);
      return build(BoundedTotal, { count: Math.min(counted, COUNTED_TO), more: counted > COUNTED_TO });
    }

    @Field(() => Int, {
      description:
        'Number of entries in the whole filtered list, exactly, at a cost of 50; counted only if selected. `boundedTotal` costs less.',
    })
    total(): Promise<number> {
      return this.count();
    }
  }
  return Page;
}
