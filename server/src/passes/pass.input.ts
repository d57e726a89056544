import { Field, InputType } from 'type-graphql';
import type { Ownership } from '../access/visibility.js';
import { publishEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import type { PassKind } from './pass.entity.js';
import { PassKindEnum, PassStatusEnum } from './pass.enums.js';
import type { PassStatus } from './standing/standing.js';

const OwnershipEnum = publishEnum<Ownership>(
  'Ownership',
  'Whose passes (R-ACC-1); for staff and analysts it makes no difference.',
  {
    OWNED: 'The current company’s passes, in clear (所屬).',
    NON_OWNED: 'All other companies’ passes, masked (非所屬).',
  },
);

export type SpotCheckOutcome = 'PASSED' | 'FAILED' | 'NOT_CHECKED';

const SpotCheckOutcomeEnum = publishEnum<SpotCheckOutcome>('SpotCheckOutcome', 'Whether and how a pass was checked.', {
  NOT_CHECKED: '未抽檢: a single-entry pass that nobody has checked.',
  PASSED: '合格.',
  FAILED: '不合格.',
});

export const PassOrderEnum = publishEnum(
  'PassOrder',
  'Order of a list of passes. Names and ID numbers order nothing: a masked value may not be guessed from its place (R-ACC-3).',
  {
    ISSUED_DESC: 'Newest first.',
    ISSUED_ASC: 'Oldest first.',
    NUMBER_ASC: 'By number.',
    NUMBER_DESC: 'By number, backwards.',
    VALID_TO_ASC: 'Those that end soonest first.',
    VALID_TO_DESC: 'Those that end latest first.',
  },
);
export type PassOrder = keyof typeof PassOrderEnum;

@InputType('PassFilter', { description: 'Which passes; all given conditions must hold.' })
export class PassFilterInput {
  @Field(() => OwnershipEnum, {
    defaultValue: 'OWNED',
    description: 'For operators: their own company’s passes, or all others’.',
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
    description: 'Whole application number. For operators on owned passes only, else FILTER_NOT_ALLOWED.',
  })
  applicationNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Holder’s name or English name. For operators on owned passes any part of it; in all other cases the whole name, rate limited and audited (R-ACC-3).',
  })
  holderName?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Holder’s whole ID or passport number. Rate limited and audited, except for operators on owned passes (R-ACC-3).',
  })
  idNumber?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Any of these ports, by code. For cards the port of collection counts.',
  })
  portCodes?: string[] | null;

  @Field(() => [SpotCheckOutcomeEnum], {
    nullable: true,
    description:
      'Any of these outcomes of the spot check. For operators on owned passes only, else FILTER_NOT_ALLOWED.',
  })
  spotChecks?: SpotCheckOutcome[] | null;

  @Field(() => DateTime, { nullable: true, description: 'Issued at this instant or later.' })
  issuedFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Issued before this instant.' })
  issuedBefore?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Last second of validity at this instant or later.' })
  validToFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Last second of validity before this instant.' })
  validToBefore?: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Cards that were collected; false: those that are made and were not (R-PRD-1).',
  })
  collected?: boolean | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Without a passage at this instant or later (R-GATE-1), also those that were never used.',
  })
  notPassedSince?: Date | null;
}
