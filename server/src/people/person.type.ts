import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import type { IdKind } from '../access/words.js';
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
}

@ObjectType({ description: 'A page of people.' })
export class PersonPage extends pageType(PersonType) {}
