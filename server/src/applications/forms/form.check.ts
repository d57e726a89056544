import { Temporal } from 'temporal-polyfill/full';
import * as v from 'valibot';
import type { BranchCode } from '../../access/words.js';
import type { AreaRow, BranchRow, PortRow, Ports } from '../../ports/ports.js';
import { type ApiError, ErrorCode } from '../../shared/errors.js';
import { inTaipei } from '../../shared/taipei.js';
import { accepted, requiredText, tryCheck } from '../../shared/validation.js';
import type { Request } from './eligibility.facts.js';
import type { FormKind } from './form-kinds.js';
import { FORMS, type FormDescription } from './forms.js';
import { morePassesErrors } from './more-passes.js';
import { isWithin, lastDay, periodOf, TERM_UNITS, type Term } from './term.js';

/** The most people, or passes, on one application; a page of the pick list. */
export const MAX_ITEMS = 100;
const MAX_AREAS = 50;

/** How many days ahead a pass may begin. */
export const MAX_START_DAYS = 90;

/** A form as it is filled in; which of it is asked for is in its description. */
export interface FilledForm {
  readonly form: FormKind;
  readonly reason: string;
  readonly personIds?: readonly string[] | null;
  readonly passNumbers?: readonly string[] | null;
  readonly areaCodes?: readonly string[] | null;
  readonly pickupPortCode?: string | null;
  readonly startDay?: string | null;
  readonly term?: Term | null;
  /** The month for which more passes are asked for, `2026-12`, how many more, and the branch that decides (R-ONE-10). */
  readonly month?: string | null;
  readonly morePasses?: number | null;
  readonly branchCode?: BranchCode | null;
  readonly personalDataConsent?: boolean | null;
  readonly documentsConfirmed?: boolean | null;
}

/** A form that is filled in as it asks. */
export interface CheckedForm {
  readonly form: FormKind;
  readonly reason: string;
  readonly personIds: readonly string[];
  readonly passNumbers: readonly string[];
  readonly areas: readonly AreaRow[];
  readonly pickupPort: PortRow | null;
  readonly startDay: string | null;
  readonly term: Term | null;
  readonly month: string | null;
  readonly morePasses: number | null;
  readonly branch: BranchRow | null;
}

const unique = (list: string[]): boolean => new Set(list).size === list.length;
const asStored = (number: string): string => number.trim().toUpperCase();

function listOf(max: number, normalise: (item: string) => string = (item) => item) {
  return v.pipe(
    v.nullish(v.array(v.string()), []),
    v.minLength(1, ErrorCode.REQUIRED),
    v.maxLength(max, ErrorCode.TOO_MANY),
    v.transform((list) => list.map(normalise)),
    v.check(unique, ErrorCode.DUPLICATE),
  );
}

const nothing = v.pipe(
  v.nullish(v.array(v.string()), []),
  v.check((list) => list.length === 0, ErrorCode.INVALID),
);
const absent = v.nullish(v.null(ErrorCode.INVALID), null);
/** Asked for by the former rule of renewals, and sent by pages that were opened before (R-PRD-5). */
const unused = v.pipe(
  v.nullish(v.string(), null),
  v.transform(() => null),
);
const given = v.literal(true, ErrorCode.CONSENT_NOT_GIVEN);
const optional = v.nullish(v.boolean(), false);
const text = v.pipe(v.nullish(v.string(), ''), v.nonEmpty(ErrorCode.REQUIRED));
const term = v.nullish(v.object({ count: v.number(), unit: v.picklist(TERM_UNITS) }), null);
const number = v.pipe(
  v.nullish(v.number(), null),
  v.check((count) => count !== null, ErrorCode.REQUIRED),
);

function shapeOf(form: FormDescription) {
  return v.object({
    reason: requiredText(200),
    areaCodes: form.asksAreas ? listOf(MAX_AREAS) : nothing,
    personIds: form.subject === 'PEOPLE' ? listOf(MAX_ITEMS) : nothing,
    passNumbers: form.subject === 'PASSES' ? listOf(MAX_ITEMS, asStored) : nothing,
    pickupPortCode: form.asksPickupPort ? text : form.effects.onApproval === 'RENEW_CARD' ? unused : absent,
    startDay: form.asksStartDay ? text : absent,
    term: form.term
      ? v.pipe(
          term,
          v.check((asked) => asked !== null, ErrorCode.REQUIRED),
        )
      : v.pipe(
          term,
          v.check((asked) => asked === null, ErrorCode.INVALID),
        ),
    month: form.asksMorePasses ? text : absent,
    morePasses: form.asksMorePasses ? number : absent,
    branchCode: form.asksMorePasses ? text : absent,
    personalDataConsent: form.consents.includes('PERSONAL_DATA') ? given : optional,
    documentsConfirmed: form.consents.includes('DOCUMENTS') ? given : optional,
  });
}

/**
 * The form as its description asks for it. Refuses with all errors at once, at the fields: REQUIRED, INVALID (also for
 * what the form does not ask), DUPLICATE, TOO_MANY, CONSENT_NOT_GIVEN, UNKNOWN_PORT_AREA, OUT_OF_RANGE.
 * @param standingDay first day of a form that is resubmitted: it may be over by now, as long as the term is not.
 */
export function checkForm(ports: Ports, filled: FilledForm, now: Date, standingDay?: string | null): CheckedForm {
  const description = FORMS[filled.form];
  const more = [
    ...placeErrors(ports, filled),
    ...timeErrors(description, filled, now, standingDay),
    ...(description.asksMorePasses ? morePassesErrors(filled, now) : []),
  ];
  const checked = accepted(tryCheck(shapeOf(description), filled), more);
  return {
    form: filled.form,
    reason: checked.reason,
    personIds: checked.personIds,
    passNumbers: checked.passNumbers,
    areas: checked.areaCodes.map((code) => ports.areaByCode(code) as AreaRow),
    pickupPort: checked.pickupPortCode ? (ports.portByCode(checked.pickupPortCode) ?? null) : null,
    startDay: checked.startDay,
    term: checked.term,
    month: checked.month,
    morePasses: checked.morePasses,
    branch: checked.branchCode ? ports.branch(checked.branchCode as BranchCode) : null,
  };
}

/** What a form asks for, as eligibility looks at it. */
export function requestOn({ form, areas, startDay, term, month }: CheckedForm): Request {
  const limit = FORMS[form].term;
  return {
    portIds: [...new Set(areas.map((area) => area.port.id))],
    areaIds: areas.map(({ id }) => id),
    term,
    period: startDay && term && limit ? periodOf(startDay, term, limit) : null,
    month,
  };
}

function placeErrors(ports: Ports, { areaCodes, pickupPortCode }: FilledForm): ApiError[] {
  const areas = (areaCodes ?? []).flatMap((code, at) =>
    ports.areaByCode(code) ? [] : [{ code: ErrorCode.UNKNOWN_PORT_AREA, field: `areaCodes.${at}` }],
  );
  const port = !pickupPortCode || ports.portByCode(pickupPortCode);
  return port ? areas : [...areas, { code: ErrorCode.UNKNOWN_PORT_AREA, field: 'pickupPortCode' }];
}

/** R-PRD-1: from today on, and not for longer than the form allows. A term without a first day is measured from today. */
function timeErrors(
  { asksStartDay, term: limit }: FormDescription,
  filled: FilledForm,
  now: Date,
  standingDay: string | null | undefined,
): ApiError[] {
  const today = inTaipei(now).toPlainDate();
  const start = (asksStartDay && filled.startDay) || today.toString();
  const [min, max] = [today.toString(), today.add({ days: MAX_START_DAYS }).toString()];
  const asked = limit && filled.term;
  const fits = !asked || isWithin(start, asked, limit);
  const stands = start === standingDay && !(asked && fits && lastDay(start, asked) < min);
  const errors: ApiError[] = [];
  if ((start < min || start > max) && !stands) {
    errors.push({ code: ErrorCode.OUT_OF_RANGE, field: 'startDay', params: { min, max } });
  }
  if (limit && !fits) {
    errors.push({ code: ErrorCode.OUT_OF_RANGE, field: 'term', params: { limit: limit.count, unit: limit.unit } });
  }
  return errors;
}

export function laterDay(a: string, b: string): string {
  return Temporal.PlainDate.compare(a, b) > 0 ? a : b;
}
