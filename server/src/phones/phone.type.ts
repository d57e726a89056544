import { Field, Int, ObjectType } from 'type-graphql';
import { PassType } from '../passes/pass.type.js';
import { publishEnum } from '../shared/enums.js';
import { ErrorCode } from '../shared/errors.js';
import { DateTime } from '../shared/scalars.js';
import type { PhoneState } from './phone-state.sql.js';

export const PhoneStateEnum = publishEnum<PhoneState>(
  'PhoneState',
  'Whether the phone of a pass’s holder is verified (是否驗證).',
  {
    UNVERIFIED: '未驗證: no phone was ever verified for the card.',
    VERIFIED: '已驗證: the phone on the person’s record is the one that was verified.',
    TO_BE_VERIFIED: '待驗證: one was verified, but the person’s record has another phone since, or was deleted.',
  },
);

@ObjectType('HolderPhone', {
  description:
    'The phone of a pass’s holder. It follows the card through renewals and exchanges: all cards of a chain have the same.',
})
export class HolderPhoneType {
  @Field(() => PhoneStateEnum, { description: 'Whether it is verified.' })
  state!: PhoneState;

  @Field(() => String, {
    nullable: true,
    description:
      'The phone on the company’s record of the person (手機號碼), as `09******12` for those who do not own the pass; null if the record has none or was deleted.',
  })
  phone!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The phone that was verified last (已驗證手機號碼), masked likewise; null if none was.',
  })
  verifiedPhone!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When that was; null if none was verified.' })
  verifiedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether the viewer may have a code sent, to a changed phone too.' })
  canChange!: boolean;
}

@ObjectType('SentPhoneCode', { description: 'A code that was sent by SMS.' })
export class SentPhoneCodeType {
  @Field(() => PassType, { description: 'The pass.' })
  pass!: PassType;

  @Field(() => String, { description: 'The phone to which it goes, masked for those who do not own the pass.' })
  phone!: string;

  @Field(() => DateTime, { description: 'First second at which it cannot be used any more.' })
  until!: Date;
}

@ObjectType('PhoneChangeError', { description: 'Why the phone of a holder was not changed.' })
export class PhoneChangeErrorType {
  @Field(() => ErrorCode, {
    description: 'NOT_FOUND, DUPLICATE, NO_PHONE_RECORD, REQUIRED, INVALID_MOBILE or UNCHANGED.',
  })
  code!: ErrorCode;

  @Field(() => String, { description: 'The field of the row: `passNumber` or `phone`.' })
  field!: string;
}

@ObjectType('PhoneChangeResult', { description: 'What becomes, or became, of one changed phone.' })
export class PhoneChangeResultType {
  @Field(() => Int, { description: 'Index of the row in the request, starting at 0.' })
  row!: number;

  @Field(() => String, { description: 'The pass number, as it was sent.' })
  passNumber!: string;

  @Field(() => PassType, { nullable: true, description: 'The pass; null if the viewer owns none with this number.' })
  pass!: PassType | null;

  @Field(() => String, { nullable: true, description: 'The phone until now; null if there is none.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'The changed phone in its one form; null if it was refused.' })
  after!: string | null;

  @Field(() => PhoneChangeErrorType, { nullable: true, description: 'Why it is refused; null if it is not.' })
  error!: PhoneChangeErrorType | null;

  @Field(() => Boolean, { description: 'Whether a code was sent to the changed phone.' })
  codeSent!: boolean;
}
