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
    'A company’s record of a person (人員) who needs passes. Only operators of that company can read it, so nothing is masked.',
})
export class PersonType {
  idCipherHex!: string;

  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => IdKindEnum, { description: 'What kind of number `idNumber` is.' })
  idKind!: IdKind;

  @Field(() => String, {
    nullable: true,
    description: 'ID or passport number; null only with the error VALUE_UNREADABLE.',
  })
  idNumber(@Ctx() context: RequestContext): string {
    return context.services.vault.openHex('person.id_cipher', this.id, this.idCipherHex);
  }

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in Latin letters.' })
  englishName!: string | null;

  @Field(() => String, { nullable: true, description: 'Mobile number, e.g. `0912345678`; null if unknown.' })
  mobile!: string | null;

  @Field(() => DateTime, { description: 'When the record was created.' })
  createdAt!: Date;

  @Field(() => Int, {
    description: 'Version of the row, to be sent with a change; CONFLICT if the row has changed since it was read.',
  })
  version!: number;

  @Field(() => [AttachmentType], { description: 'Files attached to the person now, oldest first.' })
  attachments(@Ctx() context: RequestContext): Promise<AttachmentType[]> {
    return context.once(attachmentsLoader).load(this.id);
  }
}

@ObjectType({ description: 'A page of people.' })
export class PersonPage extends pageType(PersonType) {}
