import { Field, InputType } from 'type-graphql';
import { publishEnum } from '../shared/enums.js';
import { type WorkKind, WorkKindEnum } from './work.type.js';

export const WorkClaimStateEnum = publishEnum('WorkClaimState', 'Whether a case is claimed, and by whom.', {
  FREE: 'Not claimed.',
  MINE: 'Claimed by the viewer.',
  OTHERS: 'Claimed by a colleague.',
});
export type WorkClaimState = keyof typeof WorkClaimStateEnum;

@InputType('WorkFilter', { description: 'Filter for cases; all given conditions must hold.' })
export class WorkFilterInput {
  @Field(() => [WorkKindEnum], { nullable: true, description: 'Cases of any of these kinds.' })
  kinds?: WorkKind[] | null;

  @Field(() => [WorkClaimStateEnum], { nullable: true, description: 'Cases in any of these claim states.' })
  claims?: WorkClaimState[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: applications with items that were returned and submitted again; false: all other cases.',
  })
  resubmitted?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the company’s name, or the beginning of its organisation number.',
  })
  company?: string | null;
}
