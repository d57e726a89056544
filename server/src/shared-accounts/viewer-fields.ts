import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { ViewerType } from '../accounts/viewer.type.js';
import type { RequestContext } from '../context.js';
import { listBindings, listBoundTo } from './binding.queries.js';
import { BindingType, BoundToType } from './binding.type.js';

@Resolver(() => ViewerType)
export class SharedAccountViewerFields {
  @FieldResolver(() => [BindingType], {
    description:
      'The general accounts through which a shared account may act, bound first first; empty for all others.',
  })
  bindings(@Ctx() context: RequestContext): Promise<BindingType[]> {
    return listBindings(context);
  }

  @FieldResolver(() => [BoundToType], {
    description:
      'The shared accounts that may act through this general account, bound first first; empty for all others.',
  })
  boundTo(@Ctx() context: RequestContext): Promise<BoundToType[]> {
    return listBoundTo(context);
  }
}
