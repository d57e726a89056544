import type { EntityManager } from '@mikro-orm/postgresql';
import type { Vault } from '../../access/vault.js';
import { visiblePasses, visiblePeople } from '../../access/visibility.js';
import type { RequestContext } from '../../context.js';
import type { Services } from '../../services.js';
import { build } from '../../shared/build.js';
import { ErrorCode, found, refuse } from '../../shared/errors.js';
import { isId } from '../../shared/ids.js';
import { bytes, uuid } from '../../shared/rows.js';
import { sql, transactionDatabase } from '../../shared/sql.js';
import {
  auditDisclosures,
  countDisclosures,
  type DisclosedCards,
  mayDisclose,
} from '../disclosures/card-disclosures.js';
import {
  type Candidate,
  type EligibilityReason,
  eligibilityReasons,
  hasScan,
  ownReasons,
  withoutDateOfOthers,
} from './eligibility.js';
import {
  holdersOfPasses,
  passesThemselves,
  passFactsLoader,
  peopleAsTheyAre,
  personFacts,
  personFactsLoader,
  targetFacts,
} from './eligibility.queries.js';
import { ApplicationOptionType, type EligibilityType, eligibility } from './eligibility.type.js';
import type { FormKind } from './form-kinds.js';
import { FORMS, formsAbout } from './forms.js';

/** Before ports and areas are chosen. */
const NO_PLACES = { portIds: [], areaIds: [] } as const;

/** The ports of a question about a person. Refuses with INVALID, UNKNOWN_PORT_AREA. */
export function checkPersonForm(
  { form, portCodes }: { readonly form: FormKind; readonly portCodes: readonly string[] },
  { ports }: Pick<Services, 'ports'>,
): number[] {
  if (FORMS[form].subject !== 'PEOPLE') refuse(ErrorCode.INVALID, 'form');
  return portCodes.map((code) => ports.portByCode(code)?.id ?? refuse(ErrorCode.UNKNOWN_PORT_AREA, 'portCodes'));
}

/** Refuses a question about a pass with INVALID. */
export function checkPassForm({ form }: { readonly form: FormKind }): void {
  if (FORMS[form].subject !== 'PASSES') refuse(ErrorCode.INVALID, 'form');
}

/**
 * Whether a form is open to a person the viewer was already shown, by the company's own records: of those of others a list
 * tells nothing (R-ACC-3). Refuses with INVALID, UNKNOWN_PORT_AREA.
 */
export async function personEligibility(
  context: RequestContext,
  personId: string,
  form: FormKind,
  portCodes: readonly string[],
): Promise<EligibilityType> {
  const portIds = checkPersonForm({ form, portCodes }, context.services);
  const person = await context.once(personFactsLoader).load(personId);
  const candidate = { form, now: context.now, person, pass: null, portIds, areaIds: [] };
  return eligibility(context.services.ports, ownReasons(candidate));
}

/** The same for a pass of the current company. Refuses with INVALID for a form about people. */
export async function passEligibility(
  context: RequestContext,
  passId: string,
  form: FormKind,
): Promise<EligibilityType> {
  checkPassForm({ form });
  const facts = await context.once(passFactsLoader).load(passId);
  return eligibility(context.services.ports, ownReasons({ form, now: context.now, ...facts, ...NO_PLACES }));
}

/** The forms that this person could be on. */
export async function personOptions(context: RequestContext, personId: string): Promise<ApplicationOptionType[]> {
  const person = await context.once(personFactsLoader).load(personId);
  return formsAbout('PEOPLE').map((form) =>
    option(context, { form, now: context.now, person, pass: null, ...NO_PLACES }),
  );
}

/** The forms that this pass could be on; a form that is not for passes of its kind is left out. */
export async function passOptions(context: RequestContext, passId: string): Promise<ApplicationOptionType[]> {
  const facts = await context.once(passFactsLoader).load(passId);
  return formsAbout('PASSES')
    .map((form) => option(context, { form, now: context.now, ...facts, ...NO_PLACES }))
    .filter(({ eligibility: { reasons } }) => !reasons.some(({ code }) => code === ErrorCode.PASS_KIND_NOT_ALLOWED));
}

function option({ services }: RequestContext, candidate: Candidate): ApplicationOptionType {
  const answer = eligibility(services.ports, ownReasons(candidate));
  return build(ApplicationOptionType, { form: candidate.form, eligibility: answer });
}

interface Question {
  readonly form: FormKind;
  readonly personId: string | null;
  readonly passNumber: string | null;
  readonly portCodes: readonly string[];
}

/** The person or pass of a question, with the document that it is about. */
interface Asked {
  readonly id: string;
  readonly idIndex: Buffer;
}

/**
 * Whether a form is open to one of the company's people, or passes, by the records of all companies if the document is
 * proved to be known, and not about more than a few documents a day (R-ACC-3). What is learnt of others is recorded.
 * Refuses with NOT_FOUND, INVALID, UNKNOWN_PORT_AREA.
 */
export async function answerEligibility(context: RequestContext, question: Question): Promise<EligibilityType> {
  const { form, portCodes } = question;
  const asked = await findAsked(context, question);
  const portIds = FORMS[form].subject === 'PEOPLE' ? checkPersonForm({ form, portCodes }, context.services) : [];
  const { reasons, conclusive } = await context.em.transactional(async (tx) => {
    const may = await mayDisclose(tx, context, asked.idIndex);
    const candidate = {
      form,
      now: context.now,
      portIds,
      areaIds: [],
      ...(await factsOf(tx, context.services.vault, form, asked.id, context.now)),
    };
    if (!may || !hasScan(candidate.person)) return ownReasons(candidate);
    const reasons = eligibilityReasons(candidate);
    await countDisclosures(tx, context, cardsIn(reasons, asked));
    return { reasons, conclusive: true };
  });
  await auditDisclosures(context, cardsIn(reasons, asked));
  return eligibility(context.services.ports, { reasons: reasons.map(withoutDateOfOthers), conclusive });
}

function cardsIn(reasons: readonly EligibilityReason[], { idIndex }: Asked): DisclosedCards[] {
  const passIds = reasons.flatMap(({ passesOfOthers }) => passesOfOthers ?? []);
  return passIds.length > 0 ? [{ idIndex, passIds }] : [];
}

async function findAsked(context: RequestContext, { form, personId, passNumber }: Question): Promise<Asked> {
  const viewer = context.signedIn;
  const [row] = await context.database.rows(
    { id: uuid, id_index: bytes },
    FORMS[form].subject === 'PEOPLE'
      ? sql`select h.id, h.id_index from person h
          where ${visiblePeople(viewer)} and h.id = ${personId && isId(personId) ? personId : null}::uuid`
      : sql`select p.id, p.holder_id_index id_index from pass p
          where ${visiblePasses(viewer, 'OWNED')} and p.number = ${passNumber?.trim().toUpperCase() ?? null}`,
  );
  const { id, id_index } = found(row);
  return { id, idIndex: Buffer.from(id_index.slice(2), 'hex') };
}

async function factsOf(tx: EntityManager, vault: Vault, form: FormKind, id: string, now: Date) {
  const database = transactionDatabase(tx);
  const isPass = FORMS[form].subject === 'PASSES';
  const subjects = isPass ? holdersOfPasses([id]) : peopleAsTheyAre([id]);
  const person = (await personFacts(database, vault, subjects, now)).get(id);
  const pass = isPass ? ((await targetFacts(database, passesThemselves([id]), now)).get(id) ?? null) : null;
  return { person: found(person), pass };
}
