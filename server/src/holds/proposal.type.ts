import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { BranchCause } from '../passes/hold.entity.js';
import { BranchType } from '../ports/port.type.js';
import type { BranchRow } from '../ports/ports.js';
import { publishEnum } from '../shared/enums.js';
import { pageType } from '../shared/paging.js';
import type { DatabaseTime } from '../shared/rows.js';
import { DateTime } from '../shared/scalars.js';
import { CardStopCauseEnum } from './hold.enums.js';
import type { ProposalDecision, ProposalKind } from './proposal.entity.js';

export const CardStopProposalKindEnum = publishEnum<ProposalKind>(
  'CardStopProposalKind',
  'What is proposed about a card.',
  {
    CANCELLATION: '註銷: to cancel it for good.',
    DEACTIVATION: '停用處分: to deactivate it for more than 7 days.',
  },
);

export const CardStopDecisionEnum = publishEnum<ProposalDecision>('CardStopDecision', 'The decision on a proposal.', {
  CONFIRMED: '同意: a second person of the branch confirmed it.',
  DECLINED: '不同意: a second person of the branch declined it.',
  WITHDRAWN: '撤回: the person who proposed it withdrew it.',
});

@ObjectType('CardStopProposal', { description: 'A proposal about a card that a second person of the branch decides.' })
export class CardStopProposalType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => String, { description: 'Number of the pass.' })
  passNumber!: string;

  @Field(() => BranchType, { description: 'The branch whose second person decides.' })
  branch!: BranchRow;

  @Field(() => CardStopProposalKindEnum, { description: 'What is proposed.' })
  kind!: ProposalKind;

  @Field(() => Int, { nullable: true, description: 'For a deactivation: for how many days; else null.' })
  days!: number | null;

  @Field(() => CardStopCauseEnum, { description: 'The cause.' })
  cause!: BranchCause;

  @Field(() => String, { description: 'The reason, in words.' })
  reason!: string;

  @Field(() => DateTime, { description: 'When it was proposed.' })
  proposedAt!: DatabaseTime;

  @Field(() => String, { description: 'Name of the member of staff who proposed it.' })
  proposedBy!: string;

  @Field(() => DateTime, { description: 'When it lapses if it is still undecided.' })
  expiresAt!: DatabaseTime;

  @Field(() => [CardStopDecisionEnum], { description: 'What the viewer may decide now.' })
  viewerMay!: ProposalDecision[];
}

@ObjectType({ description: 'A page of proposals about cards.' })
export class CardStopProposalPage extends pageType(CardStopProposalType) {}
