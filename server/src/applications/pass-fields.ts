import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '../context.js';
import { PassType } from '../passes/pass.type.js';
import { applicationAttachmentsLoader } from '../people/attachment.queries.js';
import { AttachmentType } from '../people/attachment.type.js';
import type { FormKind } from './application.entity.js';
import { applicationNumbersLoader } from './application-numbers.loader.js';
import { passEligibility } from './eligibility.answers.js';
import { EligibilityType } from './eligibility.type.js';
import { FormKindEnum } from './form-kind.enum.js';

@Resolver(() => PassType)
export class ApplicationPassFields {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Number of the application it came from; only for those who may read that application.',
  })
  applicationNumber(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<string> | null {
    if (!pass.clear || !pass.applicationId) return null;
    return context.once(applicationNumbersLoader).load(pass.applicationId);
  }

  @FieldResolver(() => [AttachmentType], {
    description: 'The holder’s files as they came with the application; none for those who may not read it.',
  })
  async attachments(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<AttachmentType[]> {
    if (!pass.clear || !pass.applicationId) return [];
    const all = await context.once(applicationAttachmentsLoader).load(pass.applicationId);
    return all.filter((attachment) => attachment.personId === pass.personId);
  }

  @FieldResolver(() => EligibilityType, {
    nullable: true,
    description:
      'Whether this form, one about passes, is open to it now: the answer that its submission would get (R-PRD-4 to R-PRD-6). Null but for the company that has it; INVALID for a form about people.',
  })
  eligibility(
    @Root() pass: PassType,
    @Ctx() context: RequestContext,
    @Arg('form', () => FormKindEnum) form: FormKind,
  ): Promise<EligibilityType> | null {
    return context.viewer.kind === 'OPERATOR' && pass.clear ? passEligibility(context, pass.id, form) : null;
  }
}
