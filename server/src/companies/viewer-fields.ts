import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { ViewerType } from '../accounts/viewer.type.js';
import type { RequestContext } from '../context.js';
import { companyById } from './company.queries.js';
import { CompanyType } from './company.type.js';

@Resolver(() => ViewerType)
export class CompanyViewerFields {
  @FieldResolver(() => CompanyType, {
    nullable: true,
    description:
      'The current company of an operator; null until the consent text is agreed to, and while a shared account acts for no company.',
  })
  company(@Ctx() context: RequestContext): Promise<CompanyType | null> | null {
    const { viewer } = context;
    return viewer.kind === 'OPERATOR' && viewer.consented ? companyById(context, viewer.companyId) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the current company of an operator.' })
  async companyName(@Ctx() context: RequestContext): Promise<string | null> {
    const { viewer } = context;
    return viewer.kind === 'OPERATOR' ? ((await companyById(context, viewer.companyId))?.name ?? null) : null;
  }
}
