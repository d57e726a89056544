import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '../context.js';
import { PersonType } from '../people/person.type.js';
import { CheckArguments } from '../shared/argument-check.js';
import { LocalDate } from '../shared/scalars.js';
import { checkPersonForm, personEligibility, personOptions } from './candidates/eligibility.answers.js';
import { MonthlyEntries, monthlyEntries } from './candidates/monthly-entries.type.js';
import { personFactsLoader } from './forms/eligibility.loaders.js';
import { ApplicationOptionType, EligibilityType } from './forms/eligibility.type.js';
import { FormKindEnum } from './forms/form-kind.enum.js';
import type { FormKind } from './forms/form-kinds.js';
import { MONTH, START_DAY, TERM, TermInput } from './records/application.input.js';

@Resolver(() => PersonType)
export class ApplicationPersonFields {
  @CheckArguments(checkPersonForm)
  @FieldResolver(() => EligibilityType, {
    nullable: true,
    description:
      'Whether the company may submit this form for the person now, by its own records: `conclusive` says whether that is all. The reasons of the company itself stand first. Null if the record is masked. INVALID for a form about passes.',
  })
  async eligibility(
    @Root() person: PersonType,
    @Ctx() context: RequestContext,
    @Arg('form', () => FormKindEnum, { description: 'The form to be submitted.' }) form: FormKind,
    @Arg('portCodes', () => [String], {
      defaultValue: [],
      description:
        'Ports to apply for, by code; UNKNOWN_PORT_AREA for an unknown code. Without any, the answer is for one pass of a port that none of the person’s cards opens.',
    })
    portCodes: string[],
    @Arg('startDay', () => LocalDate, START_DAY) startDay: string | null,
    @Arg('term', () => TermInput, TERM) term: TermInput | null,
    @Arg('month', () => String, MONTH) month: string | null,
  ): Promise<EligibilityType | null> {
    return person.masked() ? null : personEligibility(context, person.id, { form, portCodes, startDay, term, month });
  }

  @FieldResolver(() => MonthlyEntries, {
    nullable: true,
    description:
      'How many of the single-entry passes of this month are used up, by the company’s own records: passes of other companies for the same passport count on submission too. Null for other documents than passports, and if the record is masked.',
  })
  async monthlyEntries(@Root() person: PersonType, @Ctx() context: RequestContext): Promise<MonthlyEntries | null> {
    if (person.masked() || person.idKind !== 'PASSPORT') return null;
    return monthlyEntries(await context.once(personFactsLoader).load(person.id));
  }

  @FieldResolver(() => [ApplicationOptionType], {
    description: 'The forms about people, each with its eligibility for this person; empty if the record is masked.',
  })
  async applicationOptions(
    @Root() person: PersonType,
    @Ctx() context: RequestContext,
  ): Promise<ApplicationOptionType[]> {
    return person.masked() ? [] : personOptions(context, person.id);
  }
}
