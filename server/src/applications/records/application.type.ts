import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import type { BranchCode } from '../../access/words.js';
import { CompanySummaryType } from '../../companies/company-summary.type.js';
import type { RequestContext } from '../../context.js';
import { passesOfApplicationLoader } from '../../passes/pass.queries.js';
import { PassType } from '../../passes/pass.type.js';
import { applicationAttachmentsLoader } from '../../people/attachment.queries.js';
import { AttachmentType } from '../../people/attachment.type.js';
import { BranchCodeEnum, BranchType, PortAreaType, PortType } from '../../ports/port.type.js';
import type { AreaRow, BranchRow, PortRow } from '../../ports/ports.js';
import { LanguageEnum } from '../../shared/language.enum.js';
import type { Language } from '../../shared/language.js';
import { pageType } from '../../shared/paging.js';
import { DateTime, LocalDate } from '../../shared/scalars.js';
import { TermType } from '../forms/form.type.js';
import { FormKindEnum } from '../forms/form-kind.enum.js';
import type { FormKind } from '../forms/form-kinds.js';
import { ItemStateEnum } from '../forms/item.enums.js';
import { type ItemState, isCorrectable } from '../forms/states.js';

@ObjectType('ApplicationProgress', { description: 'Number of items of an application in one state.' })
export class ApplicationProgressType {
  @Field(() => ItemStateEnum, { description: 'The state.' })
  state!: ItemState;

  @Field(() => Int, { description: 'Number of items in this state.' })
  count!: number;
}

@ObjectType('Application', {
  description:
    'An application (申請單) submitted by a company. Visible to the operators of that company and to staff of the branches it concerns.',
})
export class ApplicationType {
  /** Whether the viewer reads it in full. */
  readable!: boolean;
  @Field(() => ID, { description: 'Internal ID; people use the number.' })
  id!: string;

  @Field(() => String, {
    description:
      'Application number: form code, year and month of the ROC calendar, sequence number, e.g. `OM01-11209-00002`.',
  })
  number!: string;

  @Field(() => FormKindEnum, { description: 'The form used.' })
  form!: FormKind;

  @Field(() => Int, {
    description: 'Version of the row, to be sent with a change; CONFLICT if the row has changed since it was read.',
  })
  version!: number;

  @Field(() => CompanySummaryType, { description: 'The company that submitted the application.' })
  company!: CompanySummaryType;

  @Field(() => Boolean, {
    description:
      'Whether the application is masked: it is a colleague’s (非所屬). Its people are then masked, and nothing can be done with it.',
  })
  masked(): boolean {
    return !this.readable;
  }

  @Field(() => String, {
    nullable: true,
    description: 'Reason given for the application (進港事由, 申請事由); null if the application is masked.',
  })
  reason!: string | null;

  @Field(() => DateTime, { description: 'When the application was submitted (送單日期).' })
  submittedAt!: Date;

  @Field(() => String, {
    description: 'Name of the person who submitted the application (聯絡人), masked if the application is.',
  })
  contactName!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Phone number of the person who submitted the application (聯絡電話); null if the application is masked.',
  })
  contactPhone!: string | null;

  @Field(() => LanguageEnum, { description: 'Language of the mails about this application.' })
  language!: Language;

  @Field(() => BranchType, {
    nullable: true,
    description:
      'The branch that was chosen, where the cards are collected, or that issued the passes; null if the form takes effect without a decision.',
  })
  branch!: BranchRow | null;

  @Field(() => [BranchCodeEnum], {
    description:
      'The branches that decide, at every step: those with a port that is opened or, for a change of areas, added or taken away. Empty if the form takes effect without a decision.',
  })
  decidedBy!: readonly BranchCode[];

  @Field(() => [BranchCodeEnum], {
    description: 'The branches that have still to decide on an item at the step where it is.',
  })
  waitingFor!: readonly BranchCode[];

  @Field(() => PortType, {
    nullable: true,
    description: 'Port where the cards are collected (領證港區); null if the form results in no card.',
  })
  pickupPort!: PortRow | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day of validity applied for; null if the form does not ask for it.',
  })
  startDay!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day of validity applied for: first day + term − 1 day. Null if the form asks for no term.',
  })
  lastDay!: string | null;

  @Field(() => TermType, {
    nullable: true,
    description: 'Period of validity applied for; null if the form does not ask for it.',
  })
  term!: TermType | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The month for which more single-entry passes are asked for, e.g. `2026-12`; null if the form does not ask for it.',
  })
  month!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many single-entry passes beyond the three of the month are asked for, for each person; null if the form does not ask for it.',
  })
  morePasses!: number | null;

  @Field(() => Int, { description: 'Number of people or passes on the application.' })
  itemCount!: number;

  @Field(() => [ApplicationProgressType], {
    description: 'Number of items in each state, in the order of the workflow.',
  })
  progress!: ApplicationProgressType[];

  @Field(() => [PortAreaType], { description: 'Areas applied for.' })
  areas!: readonly AreaRow[];

  @Field(() => Boolean, {
    description:
      'Whether reason, areas, pickup port, first day and term may be corrected: true only while no item is decided or being decided.',
  })
  correctable(): boolean {
    return isCorrectable(this.progress.map(({ state }) => state));
  }

  @Field(() => [PassType], { description: 'Passes issued from this application, ordered by pass number.' })
  passes(@Ctx() context: RequestContext): Promise<PassType[]> {
    return context.once(passesOfApplicationLoader).load(this.id);
  }

  @Field(() => [AttachmentType], {
    description:
      'The files of the people as they were at submission, in the order of the people; empty if the application is masked.',
  })
  async attachments(@Ctx() context: RequestContext): Promise<AttachmentType[]> {
    return this.readable ? context.once(applicationAttachmentsLoader).load(this.id) : [];
  }
}

@ObjectType({ description: 'A page of applications.' })
export class ApplicationPage extends pageType(ApplicationType) {}
