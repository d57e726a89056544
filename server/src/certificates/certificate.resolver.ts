import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { currentCompany } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { type ReviewState, ReviewStateEnum } from '../decisions/decision.type.js';
import { found } from '../shared/errors.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { approveCertificate, rejectCertificate, submitCertificate } from './certificate.commands.js';
import { currentCertificate, findCertificate, listCertificates } from './certificate.queries.js';
import { CertificatePage, CertificateType } from './certificate.type.js';

@Resolver()
export class CertificateResolver {
  @Query(() => CertificatePage, { description: 'Certificates of all companies, those that wait longest first.' })
  certificates(
    @Ctx() context: RequestContext,
    @Arg('state', () => ReviewStateEnum, { nullable: true }) state: ReviewState | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<CertificatePage> {
    return listCertificates(context, state, pageRequest(page));
  }

  @Query(() => CertificateType, { nullable: true, description: 'One certificate; null if there is none.' })
  certificate(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<CertificateType | null> {
    return findCertificate(context, id);
  }

  @Mutation(() => CertificateType, {
    description: 'Sends in another certificate of the current company. Refuses with UPLOAD_NOT_COMPLETE at `uploadId`.',
  })
  async submitCertificate(
    @Ctx() context: RequestContext,
    @Arg('uploadId', () => ID) uploadId: string,
  ): Promise<CertificateType> {
    await submitCertificate(context, uploadId);
    return found(await currentCertificate(context, currentCompany(context.viewer)));
  }

  @Mutation(() => CertificateType, {
    description:
      'Approves a certificate; that and the note are mailed. Refuses at `note`, or with NOT_FOUND, ALREADY_DECIDED, CONFLICT.',
  })
  async approveCertificate(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('note', () => String, { nullable: true }) note: string | null,
  ): Promise<CertificateType> {
    await approveCertificate(context, { id, version, note });
    return found(await findCertificate(context, id));
  }

  @Mutation(() => CertificateType, {
    description:
      'Rejects a certificate; the reason is mailed. Refuses at `reason`, or with NOT_FOUND, ALREADY_DECIDED, CONFLICT.',
  })
  async rejectCertificate(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
  ): Promise<CertificateType> {
    await rejectCertificate(context, { id, version, reason });
    return found(await findCertificate(context, id));
  }
}
