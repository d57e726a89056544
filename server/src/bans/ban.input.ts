import { Field, InputType, Int } from 'type-graphql';
import type { BranchCode, IdKind } from '../access/words.js';
import { IdKindEnum } from '../people/id-kind.enum.js';
import { BranchCodeEnum } from '../ports/port.type.js';
import { LocalDate } from '../shared/scalars.js';
import { BanStateEnum } from './ban.type.js';
import type { BanState } from './ban-term.js';

@InputType({ description: 'Filter for bans; all given conditions must hold.' })
export class BanFilter {
  @Field(() => [BanStateEnum], { nullable: true, description: 'Any of these states now.' })
  states?: BanState[] | null;

  @Field(() => [BranchCodeEnum], { nullable: true, description: 'Entered by any of these branches.' })
  branchCodes?: BranchCode[] | null;

  @Field(() => String, { nullable: true, description: 'Number of the company (統一編號 or agency code), in full.' })
  organisationNumber?: string | null;
}

@InputType({ description: 'A ban to enter, which a second person of the branch must confirm.' })
export class BanInput {
  @Field(() => BranchCodeEnum, {
    nullable: true,
    description: 'The branch that enters it; may be left out by staff who work for only one.',
  })
  branchCode?: BranchCode | null;

  @Field(() => IdKindEnum, { description: 'What kind of document it is.' })
  idKind!: IdKind;

  @Field(() => String, { description: 'Its complete number.' })
  idNumber!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the person; needed only where no company has a record of them, and otherwise not used.',
  })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the company for which the person was working and among whose cases it counts.',
  })
  organisationNumber?: string | null;

  @Field(() => String, { description: 'Code of a cause that is in use (`banCauses`).' })
  cause!: string;

  @Field(() => Int, { description: 'Term in months, one of those of the cause.' })
  months!: number;

  @Field(() => String, { description: 'What happened; at most 500 characters. No company reads it.' })
  note!: string;

  @Field(() => String, { description: 'Evidence, such as the number of a report; at most 200 characters.' })
  evidence!: string;
}

@InputType({ description: 'A version of a cause for bans, in force from a given day.' })
export class BanCauseInput {
  @Field(() => String, {
    description: 'Code: capital letters, digits and `_`; that of an existing cause, or a new one.',
  })
  code!: string;

  @Field(() => String, { description: 'Name in Chinese, at most 60 characters.' })
  nameZh!: string;

  @Field(() => String, { description: 'Name in English, at most 100 characters.' })
  nameEn!: string;

  @Field(() => LocalDate, { description: 'First day on which it is in force; tomorrow or later.' })
  holdsFrom!: string;

  @Field(() => Boolean, { description: 'Whether bans may be entered for it from then on.' })
  inUse!: boolean;

  @Field(() => [Int], { description: 'The terms that may be chosen, in months: 1 to 12 of them, each from 1 to 12.' })
  months!: number[];

  @Field(() => Int, {
    nullable: true,
    description: 'The number of the case from which the person’s cards are cancelled, 2 to 99; null if they never are.',
  })
  cancelsAtCase?: number | null;

  @Field(() => Int, { description: 'How many months each later case adds, 0 to 12.' })
  extraMonths!: number;
}

@InputType({ description: 'A version of the rule for companies, in force from a given day.' })
export class CompanyBarRuleInput {
  @Field(() => LocalDate, { description: 'First day on which it is in force; tomorrow or later.' })
  holdsFrom!: string;

  @Field(() => Int, { description: 'The number of the case with which the company is barred; 1 to 999.' })
  cases!: number;

  @Field(() => Int, { description: 'For how many days, 0 to 365.' })
  days!: number;

  @Field(() => Int, { description: 'For how many days each later case bars it, 0 to 365.' })
  furtherDays!: number;
}
