import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { ViewerType } from '../accounts/viewer.type.js';
import { applicantReasons } from '../companies/may-apply.js';
import type { RequestContext } from '../context.js';
import { companyFactsLoader } from './forms/company-facts.queries.js';
import { EligibilityType, eligibility } from './forms/eligibility.type.js';

@Resolver(() => ViewerType)
export class ApplicationViewerFields {
  @FieldResolver(() => EligibilityType, {
    nullable: true,
    description:
      'Whether the current company may apply for passes: it needs an approved certificate and complete data. Null for all but operators.',
  })
  async applicationEligibility(@Ctx() context: RequestContext): Promise<EligibilityType | null> {
    const { viewer, services } = context;
    if (viewer.kind !== 'OPERATOR') return null;
    const reasons = applicantReasons(await context.once(companyFactsLoader).load(viewer.companyId));
    return eligibility(services.ports, { reasons, conclusive: true });
  }
}
