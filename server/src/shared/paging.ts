import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { ErrorCode, refuse } from './errors.js';

/** Which part of a list is asked for. */
export interface PageRequest {
  readonly page: number;
  readonly size: number;
}

export const DEFAULT_PAGE_SIZE = 10;
export const MAX_PAGE_SIZE = 100;
/** Rows past this are reached by a narrower filter, not by paging: skipping rows costs the database as reading them. */
const MAX_OFFSET = 50_000;

/** Checks page and size. Refuses with OUT_OF_RANGE at the argument. */
export function pageRequest(page: number, size: number): PageRequest {
  if (size < 1 || size > MAX_PAGE_SIZE) refuse(ErrorCode.OUT_OF_RANGE, 'size', { min: 1, max: MAX_PAGE_SIZE });
  const lastPage = Math.floor(MAX_OFFSET / size);
  if (page < 1 || page > lastPage) refuse(ErrorCode.OUT_OF_RANGE, 'page', { min: 1, max: lastPage });
  return { page, size };
}

/** What every list answers with; the total is counted only when it is asked for. */
export interface PageOf<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly size: number;
  readonly total: () => Promise<number>;
}

/** Makes the GraphQL type of a page; the concrete class gives it its name. */
export function pageType<T extends object>(Item: ClassType<T>): abstract new () => PageOf<T> {
  @ObjectType()
  abstract class Page implements PageOf<T> {
    @Field(() => [Item], { description: 'The rows of this page.' })
    readonly items!: readonly T[];

    @Field(() => Int, { description: 'Number of this page, from 1.' })
    readonly page!: number;

    @Field(() => Int, { description: 'Rows asked for per page, 1 to 100.' })
    readonly size!: number;

    @Field(() => Int, { description: 'Rows of the whole filtered list.' })
    readonly total!: () => Promise<number>;
  }
  return Page;
}
