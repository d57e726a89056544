import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { currentCompany } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { type ReviewState, ReviewStateEnum } from '../decisions/decision.type.js';
import { VERSION } from '../shared/common-arguments.js';
import { found } from '../shared/errors.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { approveCertificate, rejectCertificate, submitCertificate } from './certificate.commands.js';
import { CertificateFilter } from './certificate.filter.js';
import { currentCertificate, findCertificate, listCertificates } from './certificate.queries.js';
import { CertificatePage, CertificateType } from './certificate.type.js';
import { restoreCertificate, revokeCertificate } from './revocation.commands.js';

@Resolver()
export class CertificateResolver {
  @Query(() => CertificatePage, { description: 'Certificates of all companies, longest waiting first.' })
  certificates(
    @Ctx() context: RequestContext,
    @Arg('state', () => ReviewStateEnum, {
      nullable: true,
      description: 'Certificates in this state of review; all if left out.',
    })
    state: ReviewState | null,
    @Arg('filter', () => CertificateFilter, { defaultValue: {}, description: 'Which certificates to list.' })
    filter: CertificateFilter,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<CertificatePage> {
    return listCertificates(context, state, filter, pageRequest(page));
  }

  @Query(() => CertificateType, { nullable: true, description: 'One certificate; null if it does not exist.' })
  certificate(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the certificate.' }) id: string,
  ): Promise<CertificateType | null> {
    return findCertificate(context, id);
  }

  @Mutation(() => CertificateType, {
    description:
      'Submits another certificate of the current company for review. Errors: UPLOAD_NOT_COMPLETE at `uploadId`.',
  })
  async submitCertificate(
    @Ctx() context: RequestContext,
    @Arg('uploadId', () => ID, { description: 'ID of a completed upload with purpose CERTIFICATE.' }) uploadId: string,
  ): Promise<CertificateType> {
    await submitCertificate(context, uploadId);
    return found(await currentCertificate(context, currentCompany(context.viewer)));
  }

  @Mutation(() => CertificateType, {
    description:
      'Approves a certificate and mails the decision with the note. Errors: field errors at `note`, NOT_FOUND, ALREADY_DECIDED, CONFLICT.',
  })
  async approveCertificate(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the certificate.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('note', () => String, { nullable: true, description: 'Note to the company, added to the mail.' }) note:
      | string
      | null,
  ): Promise<CertificateType> {
    await approveCertificate(context, { id, version, note });
    return found(await findCertificate(context, id));
  }

  @Mutation(() => CertificateType, {
    description:
      'Rejects a certificate and mails the reason. Errors: field errors at `reason`, NOT_FOUND, ALREADY_DECIDED, CONFLICT.',
  })
  async rejectCertificate(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the certificate.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('reason', () => String, { description: 'Reason, mailed to the company.' }) reason: string,
  ): Promise<CertificateType> {
    await rejectCertificate(context, { id, version, reason });
    return found(await findCertificate(context, id));
  }

  @Mutation(() => CertificateType, {
    description:
      'Revokes an approved certificate and mails the reason to the administrators of the company, which may not apply for passes until another certificate is approved. Errors: field errors at `reason`, NOT_FOUND, SUBMITTED_BY_VIEWER, CONFLICT also if it is not approved.',
  })
  async revokeCertificate(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the certificate.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('reason', () => String, { description: 'Reason, mailed to the company.' }) reason: string,
  ): Promise<CertificateType> {
    await revokeCertificate(context, { id, version, reason });
    return found(await findCertificate(context, id));
  }

  @Mutation(() => CertificateType, {
    description:
      'Restores a revoked certificate, and mails the reason. Errors: field errors at `reason`, NOT_FOUND, SUBMITTED_BY_VIEWER, CONFLICT also if it is not revoked.',
  })
  async restoreCertificate(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the certificate.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('reason', () => String, { description: 'Reason, mailed to the company.' }) reason: string,
  ): Promise<CertificateType> {
    await restoreCertificate(context, { id, version, reason });
    return found(await findCertificate(context, id));
  }
}
