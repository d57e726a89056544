import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { ViewerType } from '../accounts/viewer.type.js';
import type { RequestContext } from '../context.js';
import { companyReasons } from './forms/eligibility.js';
import { companyFacts } from './forms/eligibility.queries.js';
import { EligibilityType, eligibility } from './forms/eligibility.type.js';

@Resolver(() => ViewerType)
export class ApplicationViewerFields {
  @FieldResolver(() => EligibilityType, {
    nullable: true,
    description:
      'Whether the current company may apply for passes: it needs an approved certificate and complete data. Null for all but operators.',
  })
  async applicationEligibility(@Ctx() { viewer, services, now }: RequestContext): Promise<EligibilityType | null> {
    if (viewer.kind !== 'OPERATOR') return null;
    const reasons = companyReasons(await companyFacts(services.database, viewer.companyId, now));
    return eligibility(services.ports, { reasons, conclusive: true });
  }
}
