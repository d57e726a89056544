import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import { maskIdNumber, maskName } from '../access/masking.js';
import type { IdKind } from '../access/words.js';
import { recordIdNumberRead } from '../audit/audit.js';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import type { RequestContext } from '../context.js';
import { PassType } from '../passes/pass.type.js';
import type { BanDecision } from '../people/ban.entity.js';
import { IdKindEnum } from '../people/id-kind.enum.js';
import { BranchType } from '../ports/port.type.js';
import type { BranchRow } from '../ports/ports.js';
import { publishEnum } from '../shared/enums.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';
import { BanCauseType } from './ban-cause.type.js';
import { type BanAction, mayEnterBansFor } from './ban-guards.js';
import { type BanState, cancelsCards, type Escalation, termMonths } from './ban-term.js';
import { nextCaseNumberLoader } from './next-case-number.loader.js';

export const BanStateEnum = publishEnum<BanState>('BanState', 'State of a ban.', {
  PROPOSED: '待複核: entered; a second person of the branch has to confirm it.',
  IN_FORCE: '管制中: confirmed and in force.',
  OVER: '已期滿: the term has ended.',
  LIFTED: '已解除: lifted before its time.',
  NOT_CONFIRMED: '未成立: declined, withdrawn, or lapsed without a decision.',
});

export const BanDecisionEnum = publishEnum<BanDecision>('BanDecision', 'The decision on a ban that was entered.', {
  CONFIRMED: '同意: a second person of the branch confirmed it.',
  DECLINED: '不同意: a second person of the branch declined it.',
  WITHDRAWN: '撤回: the person who entered it withdrew it.',
});

export const BanActionEnum = publishEnum<BanAction>('BanAction', 'What may be done about a ban.', {
  CONFIRM: 'Confirm it, so that it begins.',
  DECLINE: 'Decline it, with a reason.',
  WITHDRAW: 'Withdraw one’s own entry, with a reason.',
  LIFT: 'Lift it before its time, with a reason.',
  ANNUL: 'Annul the case of one that is over or lifted, with a reason.',
});

@ObjectType('Ban', {
  description:
    'A ban (管制) of a person from periodic and temporary passes, under all documents and at all companies. Staff who work on passes read it; companies learn of their own people in `eligibility` and by mail that they are banned and until when, and nothing more.',
})
export class BanType {
  branchCode!: string;
  cipherHex!: string;
  storedName!: string;
  grades!: Escalation;
  /** Null until it is confirmed. */
  storedCaseNumber!: number | null;

  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => BanStateEnum, { description: 'Its current state.' })
  state!: BanState;

  @Field(() => BranchType, { description: 'The branch that entered it.' })
  branch!: BranchRow;

  @Field(() => IdKindEnum, { description: 'What kind of document it was entered for.' })
  idKind!: IdKind;

  @Field(() => String, { description: 'Number of that document, masked: the last four characters are `*`.' })
  maskedIdNumber(@Ctx() { services }: RequestContext): string {
    return maskIdNumber(services.vault.openHex('ban.holder_id_cipher', this.id, this.cipherHex));
  }

  @Field(() => String, {
    nullable: true,
    description: 'The number in full; null for staff of other branches. Each read is logged.',
  })
  async idNumber(@Ctx() context: RequestContext): Promise<string | null> {
    if (!mayEnterBansFor(context.viewer, this.branchCode)) return null;
    await recordIdNumberRead(context, this.id);
    return context.services.vault.openHex('ban.holder_id_cipher', this.id, this.cipherHex);
  }

  @Field(() => String, { description: 'Name of the person; masked for staff of other branches.' })
  name(@Ctx() { viewer }: RequestContext): string {
    return mayEnterBansFor(viewer, this.branchCode) ? this.storedName : maskName(this.storedName);
  }

  @Field(() => CompanySummaryType, {
    nullable: true,
    description: 'The company for which the person was working and among whose cases it counts; null if there is none.',
  })
  company!: CompanySummaryType | null;

  @Field(() => BanCauseType, { description: 'The cause, as its rule stood on the day of the entry.' })
  cause!: BanCauseType;

  @Field(() => Int, { description: 'The term that was chosen, in months.' })
  months!: number;

  @Field(() => Int, {
    complexity: 3,
    description:
      'Its number among the person’s cases; while it is proposed, the number it would have if confirmed now.',
  })
  caseNumber(@Ctx() context: RequestContext): Promise<number> | number {
    return this.storedCaseNumber ?? context.once(nextCaseNumberLoader).load(this.id);
  }

  @Field(() => Int, {
    complexity: 3,
    description: 'The term in months, including what earlier cases add; while it is proposed, the term it would have.',
  })
  async termMonths(@Ctx() context: RequestContext): Promise<number> {
    return termMonths(this.grades, this.months, await this.caseNumber(context));
  }

  @Field(() => Boolean, {
    complexity: 3,
    description: 'Whether all cards of the person are cancelled with it, or would be.',
  })
  async cancelsCards(@Ctx() context: RequestContext): Promise<boolean> {
    return cancelsCards(this.grades, await this.caseNumber(context));
  }

  @Field(() => DateTime, {
    nullable: true,
    description: 'The last second until which the company may not apply because of it; null if it may.',
  })
  companyBarredUntil!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'What happened. Null for staff of other branches; no company reads it.',
  })
  note!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Evidence, such as the number of a report. Null for staff of other branches; no company reads it.',
  })
  evidence!: string | null;

  @Field(() => DateTime, { description: 'When it was entered.' })
  proposedAt!: Date;

  @Field(() => String, { description: 'Name of the member of staff who entered it.' })
  proposedBy!: string;

  @Field(() => DateTime, { description: 'When it lapses if it is still undecided.' })
  expiresAt!: Date;

  @Field(() => BanDecisionEnum, { nullable: true, description: 'The decision; null before.' })
  decision!: BanDecision | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided; a confirmed one begins then.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Name of the person who decided.' })
  decidedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was declined or withdrawn; null for staff of other branches.',
  })
  decisionReason!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Its last second; null unless it was confirmed.' })
  until!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was lifted; null if it was not.' })
  liftedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Name of the person who lifted it.' })
  liftedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was lifted. Null for staff of other branches; no company reads it.',
  })
  liftReason!: string | null;

  @Field(() => Boolean, {
    description: 'Whether it was annulled: there was no case, so it does not count.',
  })
  annulled!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was annulled; null if it was not.' })
  annulledAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Name of the staff member who annulled it.' })
  annulledBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why there was no case. Null for staff of other branches; no company reads it.',
  })
  annulReason!: string | null;

  @Field(() => [BanActionEnum], { description: 'What the viewer may do about it now.' })
  viewerMay!: BanAction[];
}

@ObjectType({ description: 'A page of bans.' })
export class BanPage extends pageType(BanType) {}

@ObjectType('BanCandidateDocument', { description: 'A document of a person who may be banned.' })
export class BanCandidateDocumentType {
  @Field(() => IdKindEnum, { description: 'What kind of document it is.' })
  idKind!: IdKind;

  @Field(() => String, { description: 'Its number, masked.' })
  maskedIdNumber!: string;

  @Field(() => String, { description: 'Name on the company’s record, masked.' })
  name!: string;

  @Field(() => CompanySummaryType, { description: 'The company whose record it is.' })
  company!: CompanySummaryType;
}

@ObjectType('BanCandidate', {
  description: 'What is known of the person with a complete ID number, before a ban is entered. The search is logged.',
})
export class BanCandidateType {
  @Field(() => [BanCandidateDocumentType], {
    description: 'Records of companies under this document and linked ones; none if no company has the person.',
  })
  records!: BanCandidateDocumentType[];

  @Field(() => [PassType], { description: 'Cards of the person that are neither cancelled nor expired.' })
  cards!: PassType[];

  @Field(() => Int, { description: 'How many open applications the person is on.' })
  openApplications!: number;

  @Field(() => Int, { description: 'How many cases of the person already count.' })
  cases!: number;

  @Field(() => [BanType], { description: 'Bans of the person in any state, newest first; at most 20.' })
  bans!: BanType[];
}
