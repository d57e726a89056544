import { Ctx, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import type { RequestContext } from '../context.js';
import { passesOfApplicationLoader } from '../passes/pass.queries.js';
import { PassType } from '../passes/pass.type.js';
import { applicationAttachmentsLoader } from '../people/attachment.queries.js';
import { AttachmentType } from '../people/attachment.type.js';
import type { AreaRow } from '../ports/port.queries.js';
import { PortAreaType } from '../ports/port.type.js';
import { publishEnum } from '../shared/enums.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';
import type { FormKind } from './application.entity.js';

export const FormKindEnum = publishEnum<FormKind>('FormKind', 'Form of an application (R-NUM-2).', {
  FOREIGN_SINGLE_ENTRY: 'OM01 外籍人士當次證申請單.',
});

@ObjectType('Application', {
  description: 'What a company submitted (申請單). For its own operators, and for staff of the branches it concerns.',
})
export class ApplicationType {
  @Field(() => ID, { description: 'Key of the row; the number is what people use.' })
  id!: string;

  @Field(() => String, { description: 'Application number, e.g. `OM01-11209-00002` (R-NUM-2).' })
  number!: string;

  @Field(() => FormKindEnum, { description: 'Which form.' })
  form!: FormKind;

  @Field(() => CompanySummaryType, { description: 'The company that submitted it.' })
  company!: CompanySummaryType;

  @Field(() => String, { description: 'Why the people come (進港事由).' })
  reason!: string;

  @Field(() => DateTime, { description: 'When it was submitted (送單日期).' })
  submittedAt!: Date;

  @Field(() => String, { description: 'Who submitted it (聯絡人).' })
  contactName!: string;

  @Field(() => String, { description: 'Phone of the one who submitted it (聯絡電話).' })
  contactPhone!: string;

  @Field(() => Int, { description: 'Number of people on it.' })
  peopleCount!: number;

  @Field(() => [PortAreaType], { description: 'Areas applied for.' })
  areas!: readonly AreaRow[];

  @Field(() => [PassType], { description: 'Passes issued from it, by number.' })
  passes(@Ctx() context: RequestContext): Promise<PassType[]> {
    return context.once(passesOfApplicationLoader).load(this.id);
  }

  @Field(() => [AttachmentType], {
    description: 'Files as they were when it was submitted, in the order of the people.',
  })
  attachments(@Ctx() context: RequestContext): Promise<AttachmentType[]> {
    return context.once(applicationAttachmentsLoader).load(this.id);
  }
}

@ObjectType({ description: 'A page of applications.' })
export class ApplicationPage extends pageType(ApplicationType) {}

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

@InputType({ description: 'What a draft holds; nothing is checked but its size.' })
export class ApplicationDraftInput {
  @Field(() => String, { defaultValue: '', description: 'Reason so far.' })
  reason!: string;

  @Field(() => [String], { defaultValue: [], description: 'Codes of areas so far.' })
  areaCodes!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'People so far.' })
  personIds!: string[];
}
