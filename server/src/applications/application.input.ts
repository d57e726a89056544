import { Field, ID, InputType } from 'type-graphql';
import type { FormKind } from './application.entity.js';
import { FormKindEnum } from './form-kind.enum.js';

@InputType({ description: 'Which applications; all given conditions must hold.' })
export class ApplicationFilter {
  @Field(() => String, { nullable: true, description: 'Application number, or its beginning.' })
  number?: string | null;

  @Field(() => [FormKindEnum], { nullable: true, description: 'Any of these forms.' })
  forms?: FormKind[] | null;
}

@InputType({ description: 'A foreign single-entry application (R-ONE-1).' })
export class SingleEntryApplicationInput {
  @Field(() => String, { description: 'Why the people come (進港事由).' })
  reason!: string;

  @Field(() => [String], { description: 'Codes of the areas; their ports follow. At least one.' })
  areaCodes!: string[];

  @Field(() => [ID], { description: 'People of the company with passports attached; 1 to 100.' })
  personIds!: string[];

  @Field(() => Boolean, { description: 'The consent text is read and accepted; must be true (CONSENT_NOT_GIVEN).' })
  personalDataConsent!: boolean;

  @Field(() => Boolean, { description: 'All passports are checked and right; must be true (CONSENT_NOT_GIVEN).' })
  passportsConfirmed!: boolean;

  @Field(() => ID, {
    nullable: true,
    description:
      'The draft this began as; it is removed with success. NOT_FOUND when it is gone: somebody else may have submitted it.',
  })
  draftId?: string | null;
}

@InputType({ description: 'What a draft holds; nothing is checked but its size.' })
export class ApplicationDraftInput {
  @Field(() => String, { defaultValue: '', description: 'Reason so far.' })
  reason!: string;

  @Field(() => [String], { defaultValue: [], description: 'Codes of areas so far.' })
  areaCodes!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'People so far.' })
  personIds!: string[];
}
