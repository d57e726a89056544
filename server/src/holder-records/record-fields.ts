import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { CheckPage, DEFAULT_PAGE_SIZE, pageRequest } from '../shared/paging.js';
import { listHolderIdNumberReads, listHolderPassages, listHolderPasses } from './holder-record.queries.js';
import { HolderIdNumberReadPage, HolderPassagePage, HolderPassPage, HolderRecordType } from './holder-record.type.js';

const PAGE = { defaultValue: 1, description: 'Page number, starting at 1.' };
const SIZE = { defaultValue: DEFAULT_PAGE_SIZE, description: 'Entries per page, 1 to 100.' };

@Resolver(() => HolderRecordType)
export class HolderRecordFields {
  @CheckPage()
  @FieldResolver(() => HolderPassPage, { description: 'The holder’s own passes, newest first.' })
  passes(
    @Root() { record }: HolderRecordType,
    @Ctx() context: RequestContext,
    @Arg('page', () => Int, PAGE) page: number,
    @Arg('size', () => Int, SIZE) size: number,
  ): Promise<HolderPassPage> {
    return listHolderPasses(context, record, pageRequest({ page, size }));
  }

  @CheckPage()
  @FieldResolver(() => HolderIdNumberReadPage, { description: 'Who read the holder’s ID number, newest first.' })
  idNumberReads(
    @Root() { record }: HolderRecordType,
    @Ctx() context: RequestContext,
    @Arg('page', () => Int, PAGE) page: number,
    @Arg('size', () => Int, SIZE) size: number,
  ): Promise<HolderIdNumberReadPage> {
    return listHolderIdNumberReads(context, record, pageRequest({ page, size }));
  }

  @CheckPage()
  @FieldResolver(() => HolderPassagePage, { description: 'Passages of these passes reported by gates, latest first.' })
  passages(
    @Root() { record }: HolderRecordType,
    @Ctx() context: RequestContext,
    @Arg('page', () => Int, PAGE) page: number,
    @Arg('size', () => Int, SIZE) size: number,
  ): Promise<HolderPassagePage> {
    return listHolderPassages(context, record, pageRequest({ page, size }));
  }
}
