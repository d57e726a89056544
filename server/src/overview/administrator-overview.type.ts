import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GateHealthStateEnum } from '../gate-health/gate-health.enums.js';
import type { GateHealthState } from '../gate-health/gate-health-states.js';
import { AccessTokenType } from '../sessions/access-token.type.js';
import { publishEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

export const TOKEN_HOLDER_KINDS = ['GATE', 'ANALYST'] as const;
export type TokenHolderKind = (typeof TOKEN_HOLDER_KINDS)[number];

const TokenHolderKindEnum = publishEnum<TokenHolderKind>('TokenHolderKind', 'Who uses access tokens.', {
  GATE: 'A gate system.',
  ANALYST: 'An analyst.',
});

@ObjectType('GateHealthCount', { description: 'How many open gates are in a state.' })
export class GateHealthCountType {
  @Field(() => GateHealthStateEnum, { description: 'The state.' })
  state!: GateHealthState;

  @Field(() => Int, { description: 'Number of gates.' })
  count!: number;
}

@ObjectType('ExpiringToken', { description: 'An access token that expires soon, and whose it is.' })
export class ExpiringTokenType {
  @Field(() => AccessTokenType, { description: 'The token.' })
  accessToken!: AccessTokenType;

  @Field(() => TokenHolderKindEnum, { description: 'What uses it.' })
  holderKind!: TokenHolderKind;

  @Field(() => ID, { description: 'ID of the gate system, or of the analyst’s account.' })
  holderId!: string;

  @Field(() => String, { description: 'Name of the gate system or of the analyst.' })
  holderName!: string;

  @Field(() => Boolean, { description: 'Whether the same holder has a valid token that expires later than these.' })
  replaced!: boolean;
}

@ObjectType('FailedJobs', { description: 'Jobs of a queue that failed for good in the last seven days.' })
export class FailedJobsType {
  @Field(() => String, { description: 'Name of the queue, e.g. `compare-passages`.' })
  queue!: string;

  @Field(() => Int, { description: 'Number of jobs.' })
  count!: number;

  @Field(() => DateTime, { description: 'When the last of them failed.' })
  lastAt!: Date;
}

@ObjectType('AdministratorOverview', { description: 'What administrators should see to.' })
export class AdministratorOverviewType {
  @Field(() => [GateHealthCountType], { description: 'Open gates by state, all states.' })
  gates!: readonly GateHealthCountType[];

  @Field(() => Int, { description: 'Messages that could not be delivered and that nobody has decided on.' })
  failedMessages!: number;

  @Field(() => [ExpiringTokenType], {
    description: 'Access tokens that expire within 30 days, the first of them first, at most 50.',
  })
  expiringTokens!: readonly ExpiringTokenType[];

  @Field(() => Int, { description: 'Accounts of the port company that have a password and never signed in.' })
  neverSignedIn!: number;

  @Field(() => Int, { description: 'Accounts of the port company that last signed in 90 days ago or earlier.' })
  signedInLongAgo!: number;

  @Field(() => [FailedJobsType], { description: 'Jobs that failed for good in the last seven days, by queue.' })
  failedJobs!: readonly FailedJobsType[];
}
