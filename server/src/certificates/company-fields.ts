import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { CompanyType } from '../companies/company.type.js';
import type { RequestContext } from '../context.js';
import { currentCertificate } from './certificate.queries.js';
import { CertificateType } from './certificate.type.js';

@Resolver(() => CompanyType)
export class CertificateCompanyFields {
  @FieldResolver(() => CertificateType, {
    nullable: true,
    description: 'The certificate submitted last, in any state of review.',
  })
  certificate(@Root() company: CompanyType, @Ctx() context: RequestContext): Promise<CertificateType | null> {
    return currentCertificate(context, company.id);
  }
}
