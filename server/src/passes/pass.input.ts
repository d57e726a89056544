import { Field, InputType, Int } from 'type-graphql';
import type { Ownership } from '../access/ownership.js';
import { OwnershipEnum } from '../accounts/ownership.enum.js';
import { publishEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import type { PassKind } from './pass.entity.js';
import { PassKindEnum, PassStatusEnum } from './pass.enums.js';
import type { PassStatus } from './standing/standing.js';

export type SpotCheckOutcome = 'PASSED' | 'FAILED' | 'NOT_CHECKED';

const SpotCheckOutcomeEnum = publishEnum<SpotCheckOutcome>(
  'SpotCheckOutcome',
  'Whether a pass was spot-checked, and with which result.',
  {
    NOT_CHECKED: '未抽檢: a single-entry pass without a spot check.',
    PASSED: '合格: passed.',
    FAILED: '不合格: failed.',
  },
);

export const PassExchangeEnum = publishEnum(
  'PassExchange',
  'Whether a card was exchanged, or came from an exchange (線上換證).',
  {
    NEVER: '未換證: a periodic card in whose chain there was no exchange, which was not cancelled.',
    BEFORE: '已換證: a periodic card that came from an exchange and was collected.',
    CAME_OF: 'A card that came from an exchange, in any state: the list of exchanges.',
  },
);
export type PassExchange = keyof typeof PassExchangeEnum;

export const CardOriginEnum = publishEnum('CardOrigin', 'What a card was issued for.', {
  FIRST_ISSUE: '新證: applied for anew.',
  RENEWAL: '續卡: a card of its own that goes on from another one.',
  EXCHANGE: '換證: in place of another card (線上換證).',
});
export type CardOrigin = keyof typeof CardOriginEnum;

export const PassOrderEnum = publishEnum(
  'PassOrder',
  'Order of a list of passes. Names and ID numbers cannot be sorted by, since the position in the list would reveal a masked value.',
  {
    ISSUED_DESC: 'Newest first.',
    ISSUED_ASC: 'Oldest first.',
    NUMBER_ASC: 'Pass number, ascending.',
    NUMBER_DESC: 'Pass number, descending.',
    VALID_TO_ASC: 'End of validity, earliest first.',
    VALID_TO_DESC: 'End of validity, latest first.',
    COLLECTED_DESC: 'Collected last first.',
  },
);
export type PassOrder = keyof typeof PassOrderEnum;

@InputType('PassFilter', { description: 'Filter for passes; all given conditions must hold.' })
export class PassFilterInput {
  @Field(() => OwnershipEnum, {
    defaultValue: 'OWNED',
    description: 'For operators: passes of their own, or the other passes of the current company, masked.',
  })
  ownership!: Ownership;

  @Field(() => [PassKindEnum], { nullable: true, description: 'Any of these kinds.' })
  kinds?: PassKind[] | null;

  @Field(() => [PassStatusEnum], { nullable: true, description: 'Any of these statuses at the time of the request.' })
  statuses?: PassStatus[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Any part of the pass number for operators, its beginning for others; with or without the hyphen. The whole number of a card that was exchanged also finds the card in its place, where the viewer may read that unmasked.',
  })
  number?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Any of these complete pass numbers, at most 100, otherwise TOO_MANY. For operators on owned passes only, otherwise FILTER_NOT_ALLOWED.',
  })
  numbers?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The complete application number. For operators on owned passes only, otherwise FILTER_NOT_ALLOWED.',
  })
  applicationNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The holder’s name or English name. Operators may search owned passes by any part of it; all other searches need the complete name, are rate limited and audited. For analysts FILTER_NOT_ALLOWED.',
  })
  holderName?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The holder’s complete ID or passport number. Rate limited and audited, except for operators on owned passes: after five numbers in a day that no listed pass has, RATE_LIMITED at `filter.idNumber`. For analysts FILTER_NOT_ALLOWED.',
  })
  idNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words found in the pass number, the number of the card before it, the name or the English name of the holder, or the complete ID number. For operators on owned passes only, otherwise FILTER_NOT_ALLOWED.',
  })
  search?: string | null;

  @Field(() => [PassExchangeEnum], {
    nullable: true,
    description:
      'Any of these places in a chain of exchanges (換證). For operators on owned passes only, otherwise FILTER_NOT_ALLOWED.',
  })
  exchanges?: PassExchange[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Any of these ports, by code. For cards this is the pickup port.',
  })
  portCodes?: string[] | null;

  @Field(() => [SpotCheckOutcomeEnum], {
    nullable: true,
    description: 'Any of these spot check outcomes. For operators on owned passes only, otherwise FILTER_NOT_ALLOWED.',
  })
  spotChecks?: SpotCheckOutcome[] | null;

  @Field(() => DateTime, { nullable: true, description: 'Passes issued at this time or later.' })
  issuedFrom?: Date | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of ports: passes that open an area of any of them, wherever they are collected. For operators on owned passes only, otherwise FILTER_NOT_ALLOWED.',
  })
  opensPortCodes?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of areas: passes that open any of them. For operators on owned passes only, otherwise FILTER_NOT_ALLOWED.',
  })
  areaCodes?: string[] | null;

  @Field(() => DateTime, { nullable: true, description: 'Passes issued before this time.' })
  issuedBefore?: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Passes whose last second of validity is at this time or later.',
  })
  validToFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Passes whose last second of validity is before this time.' })
  validToBefore?: Date | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Cards whose last day is today or at most this many days away (0 to 366, otherwise OUT_OF_RANGE), and for which no renewal is in effect or under way. Operators find owned passes only, otherwise FILTER_NOT_ALLOWED; staff those that they read unmasked. For analysts FILTER_NOT_ALLOWED.',
  })
  endsWithinDays?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: cards that have been collected; false: cards that have been made but not collected.',
  })
  collected?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the company’s name, or its whole UBN or agency code. For operators FILTER_NOT_ALLOWED.',
  })
  company?: string | null;

  @Field(() => [CardOriginEnum], {
    nullable: true,
    description:
      'Cards issued for any of these. Operators find owned passes only, otherwise FILTER_NOT_ALLOWED; staff those that they read unmasked. For analysts FILTER_NOT_ALLOWED.',
  })
  cardOrigins?: CardOrigin[] | null;

  @Field(() => DateTime, { nullable: true, description: 'Cards made before this time.' })
  madeBefore?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Cards collected at this time or later.' })
  collectedFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Cards collected before this time.' })
  collectedBefore?: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'For staff, whether the card is in a batch of cards to be made (製證批次) that was not dissolved; otherwise FILTER_NOT_ALLOWED.',
  })
  inBatch?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: cards that have lain at the counter for 14 days or more (逾期未領).',
  })
  notCollectedInTime?: boolean | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Passes without a passage at this time or later, including those never used. For analysts FILTER_NOT_ALLOWED: `cardUseStatistics` has figures.',
  })
  noPassageSince?: Date | null;
}
