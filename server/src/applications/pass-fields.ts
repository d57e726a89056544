import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '../context.js';
import { PassType } from '../passes/pass.type.js';
import { applicationAttachmentsLoader } from '../people/attachment.queries.js';
import { AttachmentType } from '../people/attachment.type.js';
import { photoLoader } from '../people/photo.loader.js';
import { CheckArguments } from '../shared/argument-check.js';
import { checkPassForm, passEligibility, passOptions } from './candidates/eligibility.answers.js';
import { ApplicationOptionType, EligibilityType } from './forms/eligibility.type.js';
import { FormKindEnum } from './forms/form-kind.enum.js';
import type { FormKind } from './forms/form-kinds.js';
import { applicationNumbersLoader } from './records/application-numbers.loader.js';

@Resolver(() => PassType)
export class ApplicationPassFields {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Number of the application the pass was issued from; null if the viewer may not read that application.',
  })
  applicationNumber(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<string> | null {
    if (!pass.rights.record || !pass.applicationId) return null;
    return context.once(applicationNumbersLoader).load(pass.applicationId);
  }

  @FieldResolver(() => [AttachmentType], {
    description: 'The holder’s files as submitted with the application; empty if the viewer may not read it.',
  })
  async attachments(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<AttachmentType[]> {
    if (!pass.rights.record || !pass.applicationId) return [];
    const all = await context.once(applicationAttachmentsLoader).load(pass.applicationId);
    return all.filter((attachment) => attachment.personId === pass.personId);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether a photo of the holder is on file with the company (照片); null for all but operators who own the pass.',
  })
  hasPhoto(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<boolean> | null {
    return context.viewer.kind === 'OPERATOR' && pass.rights.act ? context.once(photoLoader).load(pass.personId) : null;
  }

  @CheckArguments(checkPassForm)
  @FieldResolver(() => EligibilityType, {
    nullable: true,
    description:
      'Whether the company may submit this form for the pass now. Null for operators who do not own the pass and for all other viewers; INVALID for a form about people.',
  })
  eligibility(
    @Root() pass: PassType,
    @Ctx() context: RequestContext,
    @Arg('form', () => FormKindEnum, { description: 'The form to be submitted.' }) form: FormKind,
  ): Promise<EligibilityType> | null {
    return context.viewer.kind === 'OPERATOR' && pass.rights.act ? passEligibility(context, pass.id, form) : null;
  }

  @FieldResolver(() => [ApplicationOptionType], {
    description:
      'The forms that accept this kind of pass, each with its eligibility; empty for all but operators who own the pass.',
  })
  applicationOptions(
    @Root() pass: PassType,
    @Ctx() context: RequestContext,
  ): Promise<ApplicationOptionType[]> | ApplicationOptionType[] {
    return context.viewer.kind === 'OPERATOR' && pass.rights.act ? passOptions(context, pass.id) : [];
  }
}
