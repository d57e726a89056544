import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { hasRight } from '../access/viewer.js';
import { CertificateType } from '../certificates/certificate.type.js';
import type { RequestContext } from '../context.js';
import { findWork } from './work.queries.js';
import { WorkItemType } from './work.type.js';

@Resolver(() => CertificateType)
export class WorkCertificateFields {
  @FieldResolver(() => WorkItemType, {
    nullable: true,
    description:
      'The case in the review queue in which the certificate is decided; while its registration is open, that of the registration. Null once decided, and for operators.',
  })
  async work(@Root() certificate: CertificateType, @Ctx() context: RequestContext): Promise<WorkItemType | undefined> {
    if (certificate.state !== 'OPEN' || !hasRight(context.viewer, 'REVIEW')) return undefined;
    return (await findWork(context, certificate.id)) ?? (await findWork(context, certificate.registrationId ?? ''));
  }
}
