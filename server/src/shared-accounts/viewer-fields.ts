import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { ViewerType } from '../accounts/viewer.type.js';
import type { RequestContext } from '../context.js';
import { listBindings, listBoundTo } from './binding.queries.js';
import { BindingType, BoundToType } from './binding.type.js';

@Resolver(() => ViewerType)
export class SharedAccountViewerFields {
  @FieldResolver(() => [BindingType], {
    description:
      'The general accounts bound to this shared account, oldest binding first; empty for all other accounts.',
  })
  bindings(@Ctx() context: RequestContext): Promise<BindingType[]> {
    return listBindings(context);
  }

  @FieldResolver(() => [BoundToType], {
    description:
      'The shared accounts that may act through this general account, oldest binding first; empty for all other accounts.',
  })
  boundSharedAccounts(@Ctx() context: RequestContext): Promise<BoundToType[]> {
    return listBoundTo(context);
  }
}
