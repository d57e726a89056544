import { Ctx, Field, ObjectType } from 'type-graphql';
import { maskIdNumber, maskName } from '../access/masking.js';
import type { IdKind } from '../access/words.js';
import { recordIdNumberRead } from '../audit/audit.js';
import type { RequestContext } from '../context.js';
import { IdKindEnum } from '../people/id-kind.enum.js';

@ObjectType('PassHolder', {
  description:
    'Who a pass was issued to, as of its issue, or is applied for, as of the application (R-PER-2). Masked for everybody but the owning company and staff of the pass’s branch (R-ACC-1, R-ACC-2).',
})
export class PassHolderType {
  /** What the audit names when the number is read: the pass, or the item of an application. */
  subjectId!: string;
  clear!: boolean;
  storedName!: string;
  storedEnglishName!: string | null;
  idCipherHex!: string;

  @Field(() => Boolean, { description: 'Whether name and ID number are masked for this viewer.' })
  masked(): boolean {
    return !this.clear;
  }

  @Field(() => String, { description: 'Name; masked: first character, one ○ per inner character, last character.' })
  name(): string {
    return this.clear ? this.storedName : maskName(this.storedName);
  }

  @Field(() => String, { nullable: true, description: 'Name in Latin letters, masked like the name.' })
  englishName(): string | null {
    if (this.clear || this.storedEnglishName === null) return this.storedEnglishName;
    return maskName(this.storedEnglishName);
  }

  @Field(() => IdKindEnum, { description: 'What kind of number `idNumber` is.' })
  idKind!: IdKind;

  @Field(() => String, {
    description:
      'ID or passport number; masked: the last four characters are `*`. Reading it in clear as staff is written to the audit (R-ACC-4).',
  })
  idNumber(@Ctx() context: RequestContext): string | Promise<string> {
    const number = context.services.vault.openHex(this.idCipherHex);
    if (!this.clear) return maskIdNumber(number);
    if (context.viewer.kind === 'OPERATOR') return number;
    return recordIdNumberRead(context, this.subjectId).then(() => number);
  }

  @Field(() => String, { description: 'The number masked for everybody: for lists in which nobody needs it whole.' })
  maskedIdNumber(@Ctx() context: RequestContext): string {
    return maskIdNumber(context.services.vault.openHex(this.idCipherHex));
  }
}
