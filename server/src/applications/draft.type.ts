import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';
import type { FormKind } from './application.entity.js';
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

  @Field(() => DateTime, { description: 'When it was saved last.' })
  updatedAt!: Date;

  @Field(() => Int, { description: 'To be sent back when saving (CONFLICT when a colleague saved meanwhile).' })
  version!: number;
}
