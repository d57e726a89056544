import { Arg, Args, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../context.js';
import { PassFilterInput, type PassOrder, PassOrderEnum } from '../../passes/pass.input.js';
import { ownPassIds, passesById } from '../../passes/pass.queries.js';
import { PassPage } from '../../passes/pass.type.js';
import { PersonFilter } from '../../people/person.input.js';
import { ownPeopleIds, peopleById } from '../../people/person.queries.js';
import { PersonPage } from '../../people/person.type.js';
import { PageArgs } from '../../shared/page.args.js';
import { buildPage, pageRequest } from '../../shared/paging.js';
import { LocalDate } from '../../shared/scalars.js';
import { FormKindEnum } from '../forms/form-kind.enum.js';
import type { FormKind } from '../forms/form-kinds.js';
import { MONTH, START_DAY, TERM, TermInput } from '../records/application.input.js';
import { CANDIDATES_READ, candidatePage } from './candidates.js';
import { checkPassForm, checkPersonForm, passEligibility, personEligibility } from './eligibility.answers.js';

/** All that the filter leaves are judged, not only those on the page. */
const COST = 100;

const ALLOWED = {
  nullable: true,
  description:
    'True for those to whom the form is open, false for those to whom it is not, by the company’s own records; all if left out.',
} as const;

@Resolver()
export class CandidatesResolver {
  @Extensions({ complexity: COST })
  @Query(() => PersonPage, {
    description:
      'The viewer’s own people for whom a form may be submitted now, or may not, ordered by name. `eligibility` with the same arguments says why. Errors: TOO_MANY at `filter` if it leaves more than 5,000 people; FILTER_NOT_ALLOWED for people of others; INVALID for a form about passes.',
  })
  async candidatePeople(
    @Ctx() context: RequestContext,
    @Arg('form', () => FormKindEnum, { description: 'The form to be submitted.' }) form: FormKind,
    @Arg('portCodes', () => [String], {
      defaultValue: [],
      description: 'Ports to apply for, by code; UNKNOWN_PORT_AREA for an unknown code.',
    })
    portCodes: string[],
    @Arg('startDay', () => LocalDate, START_DAY) startDay: string | null,
    @Arg('term', () => TermInput, TERM) term: TermInput | null,
    @Arg('month', () => String, MONTH) month: string | null,
    @Arg('allowed', () => Boolean, ALLOWED) allowed: boolean | null,
    @Arg('filter', () => PersonFilter, { defaultValue: { ownership: 'OWNED' }, description: 'Which people to judge.' })
    filter: PersonFilter,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<PersonPage> {
    const asked = { form, portCodes, startDay, term, month };
    const request = pageRequest(page);
    checkPersonForm(asked, context.services);
    const ids = await ownPeopleIds(context, filter, CANDIDATES_READ);
    const eligibilityOf = (id: string) => personEligibility(context, id, asked);
    const read = (some: readonly string[]) => peopleById(context, some);
    return buildPage(PersonPage, await candidatePage({ ids, allowed: allowed ?? null, eligibilityOf, read }, request));
  }

  @Extensions({ complexity: COST })
  @Query(() => PassPage, {
    description:
      'The viewer’s own passes for which a form may be submitted now, or may not, newest first. Errors: TOO_MANY at `filter` if it leaves more than 5,000 passes; FILTER_NOT_ALLOWED for passes of others; INVALID for a form about people.',
  })
  async candidatePasses(
    @Ctx() context: RequestContext,
    @Arg('form', () => FormKindEnum, { description: 'The form to be submitted.' }) form: FormKind,
    @Arg('allowed', () => Boolean, ALLOWED) allowed: boolean | null,
    @Arg('filter', () => PassFilterInput, {
      defaultValue: { ownership: 'OWNED' },
      description: 'Which passes to judge.',
    })
    filter: PassFilterInput,
    @Arg('order', () => PassOrderEnum, { defaultValue: 'ISSUED_DESC', description: 'Order of the passes.' })
    order: PassOrder,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<PassPage> {
    const request = pageRequest(page);
    checkPassForm({ form });
    const ids = await ownPassIds(context, filter, order, CANDIDATES_READ);
    const eligibilityOf = (id: string) => passEligibility(context, id, form);
    const read = (some: readonly string[]) => passesById(context, some);
    return buildPage(PassPage, await candidatePage({ ids, allowed: allowed ?? null, eligibilityOf, read }, request));
  }
}
