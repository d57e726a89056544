import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, LocalDate } from '../shared/scalars.js';
import type { FormKind } from './application.entity.js';
import { TermType } from './form.type.js';
import { FormKindEnum } from './form-kind.enum.js';

@ObjectType('ApplicationDraft', {
  description: 'An application begun and put aside; seen by all operators of the company.',
})
export class ApplicationDraftType {
  @Field(() => ID, { description: 'Key of the row.' })
  id!: string;

  @Field(() => FormKindEnum, { description: 'Which form.' })
  form!: FormKind;

  @Field(() => String, { description: 'Reason written so far.' })
  reason!: string;

  @Field(() => [String], { description: 'Codes of the areas chosen so far.' })
  areaCodes!: string[];

  @Field(() => [ID], { description: 'People chosen so far; some may have been removed since.' })
  personIds!: string[];

  @Field(() => [String], { description: 'Numbers of the passes chosen so far; some may have been cancelled since.' })
  passNumbers!: string[];

  @Field(() => String, { nullable: true, description: 'Code of the port of collection chosen so far.' })
  pickupPortCode!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day chosen so far; it may have passed.' })
  startDay!: string | null;

  @Field(() => TermType, { nullable: true, description: 'Term chosen so far.' })
  term!: TermType | null;

  @Field(() => DateTime, { description: 'When it was saved last.' })
  updatedAt!: Date;

  @Field(() => Int, { description: 'To be sent back when saving (CONFLICT when a colleague saved meanwhile).' })
  version!: number;
}
