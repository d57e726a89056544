import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '../context.js';
import { CheckPage, DEFAULT_PAGE_SIZE, pageRequest } from '../shared/paging.js';
import { sampledPasses } from './sample.queries.js';
import { SampledPassPage, SpotCheckSampleType } from './sample.type.js';

@Resolver(() => SpotCheckSampleType)
export class SampleFields {
  @CheckPage()
  @FieldResolver(() => SampledPassPage, { description: 'The passes drawn.' })
  passes(
    @Root() sample: SpotCheckSampleType,
    @Ctx() context: RequestContext,
    @Arg('page', () => Int, { defaultValue: 1, description: 'Page number, starting at 1.' }) page: number,
    @Arg('size', () => Int, { defaultValue: DEFAULT_PAGE_SIZE, description: 'Entries per page, 1 to 100.' })
    size: number,
  ): Promise<SampledPassPage> {
    return sampledPasses(context, sample.id, pageRequest({ page, size }));
  }
}
