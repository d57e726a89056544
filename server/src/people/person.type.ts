import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import { maskIdNumber, maskName } from '../access/masking.js';
import type { IdKind } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { pageType } from '../shared/paging.js';
import { DateTime, LocalDate } from '../shared/scalars.js';
import { attachmentsLoader } from './attachment.queries.js';
import { AttachmentType } from './attachment.type.js';
import { IdKindEnum } from './id-kind.enum.js';

@ObjectType('Person', {
  description:
    'A company’s record of a person (人員) who needs passes. Operators of that company alone can read it: in full if they own it, otherwise masked.',
})
export class PersonType {
  /** Whether the viewer owns the record. */
  owned!: boolean;
  idCipherHex!: string;
  storedName!: string;
  storedEnglishName!: string | null;
  storedMobile!: string | null;
  storedDocumentValidTo!: string | null;

  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => IdKindEnum, { description: 'What kind of number `idNumber` is.' })
  idKind!: IdKind;

  @Field(() => String, {
    nullable: true,
    description:
      'ID or passport number; null only with the error VALUE_UNREADABLE. If masked, the last four characters are `*`.',
  })
  idNumber(@Ctx() context: RequestContext): string {
    const number = context.services.vault.openHex('person.id_cipher', this.id, this.idCipherHex);
    return this.owned ? number : maskIdNumber(number);
  }

  @Field(() => Boolean, {
    description:
      'Whether the record is masked: it is not the viewer’s own (非所屬). Nothing can then be changed or applied for.',
  })
  masked(): boolean {
    return !this.owned;
  }

  @Field(() => String, { description: 'Name, masked like the name on a pass.' })
  name(): string {
    return this.owned ? this.storedName : maskName(this.storedName);
  }

  @Field(() => String, { nullable: true, description: 'Name in Latin letters, masked like the name.' })
  englishName(): string | null {
    return this.owned || this.storedEnglishName === null ? this.storedEnglishName : maskName(this.storedEnglishName);
  }

  @Field(() => String, {
    nullable: true,
    description: 'Mobile number, e.g. `0912345678`; null if unknown, and if the record is masked.',
  })
  mobile(): string | null {
    return this.owned ? this.storedMobile : null;
  }

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'Last day on which the document is valid (證件效期); null if it has none, if none is known, and if the record is masked.',
  })
  documentValidTo(): string | null {
    return this.owned ? this.storedDocumentValidTo : null;
  }

  @Field(() => DateTime, { description: 'When the record was created.' })
  createdAt!: Date;

  @Field(() => Int, {
    description: 'Version of the row, to be sent with a change; CONFLICT if the row has changed since it was read.',
  })
  version!: number;

  @Field(() => [AttachmentType], {
    description: 'Files attached to the person now, oldest first; empty if the record is masked.',
  })
  async attachments(@Ctx() context: RequestContext): Promise<AttachmentType[]> {
    return this.owned ? context.once(attachmentsLoader).load(this.id) : [];
  }
}

@ObjectType({ description: 'A page of people.' })
export class PersonPage extends pageType(PersonType) {}
