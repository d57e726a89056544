import { Arg, Ctx, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { singleEntryReasons } from '../applications/eligibility.js';
import { personFactsLoader } from '../applications/eligibility.queries.js';
import { EligibilityType, eligibility } from '../applications/eligibility.type.js';
import type { RequestContext } from '../context.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';
import { startOfNextMonth } from '../shared/taipei.js';
import type { AttachmentKind } from './attachment.entity.js';
import { attachmentsLoader } from './attachment.queries.js';
import { AttachmentType } from './attachment.type.js';
import { AttachmentKindEnum } from './attachment-kind.enum.js';
import { IdKindEnum } from './id-kind.enum.js';
import type { IdKind } from './person.entity.js';

@ObjectType('Person', {
  description:
    'A company’s record of somebody who needs passes (人員). Reached only by operators of that company, so nothing is masked.',
})
export class PersonType {
  idCipherHex!: string;

  @Field(() => ID, { description: 'Key of the row.' })
  id!: string;

  @Field(() => IdKindEnum, { description: 'What kind of number `idNumber` is.' })
  idKind!: IdKind;

  @Field(() => String, { description: 'ID or passport number.' })
  idNumber(@Ctx() context: RequestContext): string {
    return context.services.vault.openHex(this.idCipherHex);
  }

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in Latin letters.' })
  englishName!: string | null;

  @Field(() => String, { nullable: true, description: 'Mobile number, `09…` (R-TEL-1).' })
  mobile!: string | null;

  @Field(() => DateTime, { description: 'When the record was made.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'To be sent back with a change (CONFLICT when somebody was faster).' })
  version!: number;

  @Field(() => [AttachmentType], { description: 'Files attached now, oldest first.' })
  attachments(@Ctx() context: RequestContext): Promise<AttachmentType[]> {
    return context.once(attachmentsLoader).load(this.id);
  }

  @Field(() => EligibilityType, {
    description:
      'Whether this person could get foreign single-entry passes for these ports now (R-ONE-1, R-ONE-3, R-ONE-4).',
  })
  async singleEntryEligibility(
    @Ctx() context: RequestContext,
    @Arg('portCodes', () => [String], {
      defaultValue: [],
      description: 'Ports to be applied for; none: one pass for a port without conflict.',
    })
    portCodes: string[],
  ): Promise<EligibilityType> {
    const facts = await context.once(personFactsLoader).load(this.id);
    const { ports } = context.services;
    const portIds = portCodes.flatMap((code) => ports.portByCode(code)?.id ?? []);
    return eligibility(ports, singleEntryReasons(facts, portIds, startOfNextMonth(context.now)));
  }
}

@ObjectType({ description: 'A page of people.' })
export class PersonPage extends pageType(PersonType) {}

@InputType({ description: 'A person’s fields (R-PER-1).' })
export class PersonInput {
  @Field(() => IdKindEnum, {
    description: 'Kind of the number, declared first; the number is then checked strictly (R-ID-1).',
  })
  idKind!: IdKind;

  @Field(() => String, { description: 'ID or passport number; spaces, hyphens and lower case are put right.' })
  idNumber!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in Latin letters.' })
  englishName?: string | null;

  @Field(() => String, { nullable: true, description: 'Taiwan mobile number; `09…` or `+886 9…` (R-TEL-1).' })
  mobile?: string | null;
}

@InputType({ description: 'Which people; all given conditions must hold.' })
export class PersonFilter {
  @Field(() => String, { nullable: true, description: 'Any part of name or English name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Whole ID or passport number.' })
  idNumber?: string | null;

  @Field(() => IdKindEnum, { nullable: true, description: 'Kind of number.' })
  idKind?: IdKind | null;

  @Field(() => AttachmentKindEnum, {
    nullable: true,
    description: 'Only people without an attached file of this kind.',
  })
  missingAttachment?: AttachmentKind | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Any of these people; for forms that hold their ids. At most 100.',
  })
  ids?: string[] | null;
}
