import { Ctx, Field, ObjectType } from 'type-graphql';
import { hideIdNumber, maskIdNumber, maskName } from '../access/masking.js';
import type { SealedColumn } from '../access/sealed-columns.js';
import type { IdKind } from '../access/words.js';
import { recordIdNumberRead } from '../audit/audit.js';
import type { RequestContext } from '../context.js';
import { IdKindEnum } from '../people/id-kind.enum.js';
import { monthOf } from '../shared/taipei.js';

const PERSON_KEY_LENGTH = 22;

@ObjectType('PassHolder', {
  description:
    'Holder of a pass, with the data at its issue, or person on an application, with the data at its submission. Unmasked only for operators who own it or to whom it is granted (`reinstateByIdNumber`), and for staff of the branch.',
})
export class PassHolderType {
  /** What the audit names when the number is read: the pass, or the item of an application. */
  subjectId!: string;
  /** Where its number is stored. */
  idCipherIn!: SealedColumn & `${string}.holder_id_cipher`;
  /** Whether the viewer has the right to read the holder unmasked. */
  inClear!: boolean;
  /** Whether each read of the number in clear is put on the audit: all but those of an operator who owns it (R-ACC-4). */
  recorded!: boolean;
  storedName!: string;
  storedEnglishName!: string | null;
  idCipherHex!: string;

  @Field(() => Boolean, { description: 'Whether name and ID number are masked for this viewer.' })
  masked(): boolean {
    return !this.inClear;
  }

  @Field(() => String, {
    description: 'Name. If masked: the first character, one ○ per inner character, the last character.',
  })
  name(): string {
    return this.inClear ? this.storedName : maskName(this.storedName);
  }

  @Field(() => String, { nullable: true, description: 'Name in Latin letters, masked like the name.' })
  englishName(): string | null {
    if (this.inClear || this.storedEnglishName === null) return this.storedEnglishName;
    return maskName(this.storedEnglishName);
  }

  @Field(() => IdKindEnum, { description: 'What kind of number `idNumber` is.' })
  idKind!: IdKind;

  @Field(() => String, {
    nullable: true,
    description:
      'ID or passport number; null only with the error VALUE_UNREADABLE. If masked, the last four characters are `*`, for analysts all. Each unmasked read by staff or through an access grant is audited.',
  })
  idNumber(@Ctx() context: RequestContext): string | Promise<string> {
    const number = this.#numberIn(context);
    if (!this.inClear) return masked(number, context);
    if (!this.recorded) return number;
    return recordIdNumberRead(context, this.subjectId).then(() => number);
  }

  @Field(() => String, {
    nullable: true,
    description:
      'The ID number, always masked: for lists in which it is not needed in full. Null only with the error VALUE_UNREADABLE.',
  })
  maskedIdNumber(@Ctx() context: RequestContext): string {
    return masked(this.#numberIn(context), context);
  }

  @Field(() => String, {
    nullable: true,
    description:
      'For analysts: a key that all passes for one document have in common in this calendar month, and that tells nothing to anyone else; another one for each analyst. Null for all others.',
  })
  personKey(@Ctx() context: RequestContext): string | null {
    const { viewer, now, services } = context;
    if (viewer.kind !== 'ANALYST') return null;
    const document = `${this.idKind}:${this.#numberIn(context)}`;
    const key = services.vault.fingerprint(`person ${viewer.accountId} ${monthOf(now)} ${document}`);
    return key.toString('base64url').slice(0, PERSON_KEY_LENGTH);
  }

  #numberIn({ services }: RequestContext): string {
    return services.vault.openHex(this.idCipherIn, this.subjectId, this.idCipherHex);
  }
}

const masked = (number: string, { viewer }: RequestContext): string =>
  viewer.kind === 'ANALYST' ? hideIdNumber(number) : maskIdNumber(number);
