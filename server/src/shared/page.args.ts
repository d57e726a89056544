import { ArgsType, Field, Int } from 'type-graphql';
import { DEFAULT_PAGE_SIZE } from './paging.js';

/** Paging arguments of every list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    defaultValue: 1,
    description: 'Page number, starting at 1. Refused with OUT_OF_RANGE beyond the 50,000th entry.',
  })
  page!: number;

  @Field(() => Int, { defaultValue: DEFAULT_PAGE_SIZE, description: 'Entries per page, 1 to 100.' })
  size!: number;
}
