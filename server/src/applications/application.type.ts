import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import type { RequestContext } from '../context.js';
import { passesOfApplicationLoader } from '../passes/pass.queries.js';
import { PassType } from '../passes/pass.type.js';
import { applicationAttachmentsLoader } from '../people/attachment.queries.js';
import { AttachmentType } from '../people/attachment.type.js';
import { BranchType, PortAreaType, PortType } from '../ports/port.type.js';
import type { AreaRow, BranchRow, PortRow } from '../ports/ports.js';
import { LanguageEnum } from '../shared/language.enum.js';
import type { Language } from '../shared/language.js';
import { pageType } from '../shared/paging.js';
import { DateTime, LocalDate } from '../shared/scalars.js';
import type { FormKind } from './application.entity.js';
import { TermType } from './form.type.js';
import { FormKindEnum } from './form-kind.enum.js';
import { ItemStateEnum } from './item.enums.js';
import { type ItemState, isCorrectable } from './states.js';

@ObjectType('ApplicationProgress', { description: 'How many of an application stand where.' })
export class ApplicationProgressType {
  @Field(() => ItemStateEnum, { description: 'The state.' })
  state!: ItemState;

  @Field(() => Int, { description: 'People, or passes, in it.' })
  count!: number;
}

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

  @Field(() => Int, { description: 'To be sent back with whatever is done (CONFLICT when somebody was faster).' })
  version!: number;

  @Field(() => CompanySummaryType, { description: 'The company that submitted it.' })
  company!: CompanySummaryType;

  @Field(() => String, { description: 'Why it is applied for (進港事由, 申請事由).' })
  reason!: string;

  @Field(() => DateTime, { description: 'When it was submitted (送單日期).' })
  submittedAt!: Date;

  @Field(() => String, { description: 'Who submitted it (聯絡人).' })
  contactName!: string;

  @Field(() => String, { description: 'Phone of the one who submitted it (聯絡電話).' })
  contactPhone!: string;

  @Field(() => LanguageEnum, { description: 'Language of the mails about it.' })
  language!: Language;

  @Field(() => BranchType, { nullable: true, description: 'The branch that decides; null where nobody does.' })
  branch!: BranchRow | null;

  @Field(() => PortType, {
    nullable: true,
    description: 'Where cards are to be collected (領證港區), if any are made.',
  })
  pickupPort!: PortRow | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day applied for; null if none was asked for.' })
  startDay!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day applied for: start + term − 1 day (R-PRD-1).' })
  lastDay!: string | null;

  @Field(() => TermType, { nullable: true, description: 'Term applied for; null if none was asked for.' })
  term!: TermType | null;

  @Field(() => Int, { description: 'Number of people, or passes, on it.' })
  peopleCount!: number;

  @Field(() => [ApplicationProgressType], { description: 'How many of them stand where, in the order of their way.' })
  progress!: ApplicationProgressType[];

  @Field(() => [PortAreaType], { description: 'Areas applied for.' })
  areas!: readonly AreaRow[];

  @Field(() => Boolean, {
    description: 'Whether reason, areas, port and term may be corrected: nothing is decided or being decided any more.',
  })
  correctable(): boolean {
    return isCorrectable(this.progress.map(({ state }) => state));
  }

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
