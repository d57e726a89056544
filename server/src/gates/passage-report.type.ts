import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ErrorCode } from '../shared/errors.js';
import { type PassageOutcome, PassageOutcomeEnum } from './gate.enums.js';

@ObjectType('PassageVerdict', { description: 'What became of one passage of a report.' })
export class PassageVerdictType {
  @Field(() => Int, { description: 'Its place in the report, from 0.' })
  index!: number;

  @Field(() => ID, { description: 'ID of the event, as it was sent.' })
  eventId!: string;

  @Field(() => PassageOutcomeEnum, { description: 'What became of it.' })
  outcome!: PassageOutcome;

  @Field(() => ErrorCode, {
    nullable: true,
    description:
      'Why it was refused; null if it was not. Nothing but RATE_LIMITED (a number that no pass has, beyond 5,000 a day) is worth another try.',
  })
  code!: ErrorCode | null;

  @Field(() => String, { nullable: true, description: 'The field for which it was refused; null if it was not.' })
  field!: string | null;
}

@ObjectType('PassageReport', { description: 'Result of reporting passages.' })
export class PassageReportType {
  @Field(() => Int, { description: 'Number of events stored now.' })
  stored!: number;

  @Field(() => Int, {
    description:
      'Number of events that were already stored and left unchanged, also those in conflict with what is stored.',
  })
  alreadyStored!: number;

  @Field(() => Int, { description: 'Number of events that were refused; 0 unless the report was `partial`.' })
  refused!: number;

  @Field(() => [String], { description: 'Pass numbers among the events stored now that no pass has.' })
  unknownNumbers!: string[];

  @Field(() => [PassageVerdictType], { description: 'What became of each passage, in the order of the report.' })
  verdicts!: PassageVerdictType[];
}
