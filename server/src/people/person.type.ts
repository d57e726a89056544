import { Arg, Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import type { IdKind } from '../access/words.js';
import type { FormKind } from '../applications/application.entity.js';
import { personEligibility } from '../applications/eligibility.answers.js';
import { EligibilityType } from '../applications/eligibility.type.js';
import { FormKindEnum } from '../applications/form-kind.enum.js';
import type { RequestContext } from '../context.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';
import { attachmentsLoader } from './attachment.queries.js';
import { AttachmentType } from './attachment.type.js';
import { IdKindEnum } from './id-kind.enum.js';

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
      'Whether this form is open to this person now: the answer that its submission would get (R-ONE-1, R-ONE-3, R-ONE-4, R-PRD-2, R-PRD-3). INVALID for a form about passes.',
  })
  async eligibility(
    @Ctx() context: RequestContext,
    @Arg('form', () => FormKindEnum, { description: 'Which form.' }) form: FormKind,
    @Arg('portCodes', () => [String], {
      defaultValue: [],
      description:
        'Ports to be applied for; UNKNOWN_PORT_AREA for a code there is not. Without any, one pass for a port that no card opens is asked about.',
    })
    portCodes: string[],
  ): Promise<EligibilityType> {
    return personEligibility(context, this.id, form, portCodes);
  }
}

@ObjectType({ description: 'A page of people.' })
export class PersonPage extends pageType(PersonType) {}
