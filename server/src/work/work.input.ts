import { Field, InputType } from 'type-graphql';
import { publishEnum } from '../shared/enums.js';
import { type WorkKind, WorkKindEnum } from './work.type.js';

export const WorkClaimStateEnum = publishEnum('WorkClaimState', 'Whether somebody is working on a case.', {
  FREE: 'Nobody is.',
  MINE: 'The viewer is.',
  OTHERS: 'A colleague is.',
});
export type WorkClaimState = keyof typeof WorkClaimStateEnum;

@InputType('WorkFilter', { description: 'Which cases; all given conditions must hold.' })
export class WorkFilterInput {
  @Field(() => [WorkKindEnum], { nullable: true, description: 'Any of these kinds.' })
  kinds?: WorkKind[] | null;

  @Field(() => [WorkClaimStateEnum], { nullable: true, description: 'Any of these.' })
  claims?: WorkClaimState[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the company’s name, or the beginning of its organisation number.',
  })
  company?: string | null;
}
