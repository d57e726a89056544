import { Field, ID, ObjectType } from 'type-graphql';
import { ErrorCode } from '../shared/errors.js';
import { DateTime } from '../shared/scalars.js';
import { type WorkKind, WorkKindEnum } from './work.type.js';

@ObjectType('PendingDecision', {
  description:
    'A decision of the viewer that can still be undone, or that could not take effect. Until it takes effect nothing of it holds and nothing is mailed.',
})
export class PendingDecisionType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => WorkKindEnum, { description: 'Kind of case.' })
  kind!: WorkKind;

  @Field(() => ID, { description: 'ID of the registration, certificate or application.' })
  caseId!: string;

  @Field(() => String, { nullable: true, description: 'Application number; null for other kinds of cases.' })
  number!: string | null;

  @Field(() => String, { description: 'Name of the company concerned.' })
  companyName!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The same for cases that were approved together (`approveCases`), which `undoBatch` undoes together; else null.',
  })
  batchId!: string | null;

  @Field(() => DateTime, { description: 'When it takes effect unless it is undone before.' })
  effectiveAt!: Date;

  @Field(() => [ErrorCode], {
    nullable: true,
    description:
      'Why it could not take effect, with the codes of the mutation that decides at once; null while it can be undone. The case is open as before.',
  })
  refusals!: readonly ErrorCode[] | null;
}
