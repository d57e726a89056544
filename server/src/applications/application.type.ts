import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import type { RequestContext } from '../context.js';
import { passesOfApplicationLoader } from '../passes/pass.queries.js';
import { PassType } from '../passes/pass.type.js';
import { applicationAttachmentsLoader } from '../people/attachment.queries.js';
import { AttachmentType } from '../people/attachment.type.js';
import type { AreaRow } from '../ports/port.queries.js';
import { PortAreaType } from '../ports/port.type.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';
import type { FormKind } from './application.entity.js';
import { FormKindEnum } from './form-kind.enum.js';

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
