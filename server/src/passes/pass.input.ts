import { Field, InputType, registerEnumType } from 'type-graphql';
import type { Ownership } from '../access/visibility.js';
import { publishEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import type { PassKind } from './pass.entity.js';
import { PassKindEnum, PassStatusEnum } from './pass.enums.js';
import type { PassStatus } from './validity.js';

export const OwnershipEnum = publishEnum<Ownership>(
  'Ownership',
  'Whose passes (R-ACC-1); for staff and analysts it makes no difference.',
  {
    OWNED: "The current company's passes, in clear (所屬).",
    NON_OWNED: "All other companies' passes, masked (非所屬).",
  },
);

/** Orders that tell nothing about masked values (R-ACC-3). */
export enum PassOrder {
  ISSUED_DESC = 'ISSUED_DESC',
  ISSUED_ASC = 'ISSUED_ASC',
  NUMBER_ASC = 'NUMBER_ASC',
  NUMBER_DESC = 'NUMBER_DESC',
  VALID_TO_ASC = 'VALID_TO_ASC',
  VALID_TO_DESC = 'VALID_TO_DESC',
}
registerEnumType(PassOrder, {
  name: 'PassOrder',
  description:
    'Order of a list of passes. Names and ID numbers order nothing: a masked value may not be guessed from its place (R-ACC-3).',
});

@InputType('PassFilter', { description: 'Which passes; all given conditions must hold.' })
export class PassFilterInput {
  @Field(() => OwnershipEnum, {
    defaultValue: 'OWNED',
    description: "For operators: the own company's passes or all others'.",
  })
  ownership!: Ownership;

  @Field(() => [PassKindEnum], { nullable: true, description: 'Any of these kinds.' })
  kinds?: PassKind[] | null;

  @Field(() => [PassStatusEnum], { nullable: true, description: 'Any of these states, as they are now.' })
  statuses?: PassStatus[] | null;

  @Field(() => String, { nullable: true, description: 'Pass number, or its beginning.' })
  number?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Application number. Own passes only: FILTER_NOT_ALLOWED on non-owned ones.',
  })
  applicationNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Holder’s name or English name: any part of it on own passes; on all others the whole name, rate limited and audited (R-ACC-3).',
  })
  holderName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Holder’s whole ID or passport number. On passes not owned: rate limited and audited (R-ACC-3).',
  })
  idNumber?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes of ports.' })
  portCodes?: string[] | null;

  @Field(() => DateTime, { nullable: true, description: 'Issued at this instant or later.' })
  issuedFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Issued before this instant.' })
  issuedBefore?: Date | null;
}
