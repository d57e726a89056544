import { Temporal } from 'temporal-polyfill/full';
import { applicantReasons } from '../../companies/may-apply.js';
import { placesLeft, SINGLE_ENTRY_MONTHLY_LIMIT } from '../../passes/single-entry-monthly-limit.js';
import { over } from '../../passes/standing/conditions.js';
import { ErrorCode } from '../../shared/errors.js';
import { inTaipei, startOfNextMonth } from '../../shared/taipei.js';
import { banReasons } from './ban-reasons.js';
import {
  type Candidate,
  type EligibilityReason,
  NO_PASSES_OF_OTHERS,
  type PersonFacts,
  type TemporaryPass,
} from './eligibility.facts.js';
import { type EligibilityRule, FORMS } from './forms.js';
import type { OpenApplication } from './open-application.js';
import { lastRenewableDay, renewedFrom } from './renewal.js';
import { renewableFrom } from './renewal-period.js';
import { lastDayWithin, wholeDays } from './term.js';

/** How many months a card must still be valid to be exchanged (R-EXC-1). */
const EXCHANGE_MONTHS = 3;

const isSameSet = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

const unless = (holds: boolean, reason: EligibilityReason): EligibilityReason[] => (holds ? [] : [reason]);

/** Whether three calendar months are left from today on, as PostgreSQL adds months (R-EXC-1). */
function isExchangeable(validTo: Date, now: Date): boolean {
  const earliest = inTaipei(now).toPlainDate().add({ months: EXCHANGE_MONTHS });
  return Temporal.PlainDate.compare(inTaipei(validTo).toPlainDate(), earliest) >= 0;
}

/** THE RULES, by the names under which the forms list them. Each returns the reasons against a candidate. */
const RULES: Record<EligibilityRule, (candidate: Candidate) => EligibilityReason[]> = {
  /** R-ONE-1 */
  passportHolder: ({ person }) => unless(person.idKind === 'PASSPORT', { code: ErrorCode.PASSPORT_HOLDERS_ONLY }),
  /** R-ID-1 */
  documentInForce: ({ person }) => unless(!person.documentVoid, { code: ErrorCode.DOCUMENT_VOID }),
  /** R-ONE-1, R-PER-1 */
  attachments: ({ form, person }) =>
    FORMS[form].attachments[person.idKind]
      .filter((kind) => !person.attachments.includes(kind))
      .map((attachment) => ({ code: ErrorCode.ATTACHMENT_MISSING, attachment })),
  /** R-ONE-3, R-ONE-10: without ports yet, one pass is asked about. */
  monthlyLimit: ({ person: { takenSlots, grantedPlaces, others }, portIds, now }) => {
    const more = Math.max(portIds.length, 1);
    const until = startOfNextMonth(now);
    const limit = SINGLE_ENTRY_MONTHLY_LIMIT + grantedPlaces.granted;
    const granted = grantedPlaces.granted > 0 ? { granted: grantedPlaces } : {};
    const reason = { code: ErrorCode.MONTHLY_LIMIT_REACHED, until, limit, ...granted };
    if (placesLeft(takenSlots.length, grantedPlaces) < more) return [reason];
    return unless(placesLeft(takenSlots.length + others.inSlots.length, grantedPlaces) >= more, {
      ...reason,
      passesOfOthers: others.inSlots,
    });
  },
  /** R-ONE-4, R-PRD-2: not for days on which the card is over. */
  noUsableCard: ({ person: { cardPorts, others }, portIds, period }) => {
    const opens = ({ portId, validTo }: PassForPort) =>
      portIds.includes(portId) && (period === null || period.validFrom <= validTo);
    return perPort(ErrorCode.USABLE_PASS_EXISTS, cardPorts.filter(opens), others.cardPorts.filter(opens));
  },
  /** R-ONE-9; where a card opens the port, that is reason enough. */
  noRunningEntry: ({ person: { cardPorts, runningEntries, others }, portIds }) => {
    const byCard = [...cardPorts, ...others.cardPorts].map(({ portId }) => portId);
    const runs = ({ portId }: PassForPort) => portIds.includes(portId) && !byCard.includes(portId);
    return perPort(
      ErrorCode.USABLE_PASS_EXISTS,
      runningEntries.filter(runs),
      others.runningEntries.filter(runs).map(asPasses),
    );
  },
  /** R-PRD-2: checked once ports and days are asked for. */
  noTemporaryPass: ({ person: { temporaryPasses, others }, portIds, period }) => {
    const overlaps = ({ portId, validFrom, validTo }: TemporaryPass) =>
      portIds.includes(portId) && period !== null && validFrom <= period.validTo && period.validFrom <= validTo;
    return perPort(
      ErrorCode.TEMPORARY_PASS_EXISTS,
      temporaryPasses.filter(overlaps),
      others.temporaryPasses.filter(overlaps).map(asPasses),
    );
  },
  /** R-BAN-1: single entry and cancellation stay open. */
  notBanned: ({ person }) => banReasons(person),
  /** R-PRD-2: a deactivated one counts too: cancel first. That a renewal follows on a pass is no second one. */
  noPeriodicPass: ({ person, pass }) => [
    ...person.periodicPasses
      .filter(
        ({ id, previousId, deactivated }) => !deactivated && (!pass || (id !== pass.id && previousId !== pass.id)),
      )
      .map(({ validTo }) => ({ code: ErrorCode.PERIODIC_PASS_EXISTS, until: validTo })),
    ...periodicOfOthers(ErrorCode.PERIODIC_PASS_EXISTS, person, false),
  ],
  /** R-PRD-5 */
  notRenewed: ({ person, pass }) =>
    person.periodicPasses
      .filter(({ previousId }) => pass !== null && previousId === pass.id)
      .map(({ validTo }) => ({ code: ErrorCode.ALREADY_RENEWED, until: validTo })),
  /** R-PRD-3: until its reinstatement takes effect. */
  noDeactivatedPass: ({ person }) => [
    ...person.periodicPasses
      .filter(({ deactivated }) => deactivated)
      .map(({ validTo, usedAgainFrom }) => ({
        code: ErrorCode.PERIODIC_PASS_DEACTIVATED,
        until: usedAgainFrom && usedAgainFrom < validTo ? usedAgainFrom : validTo,
      })),
    ...periodicOfOthers(ErrorCode.PERIODIC_PASS_DEACTIVATED, person, true),
  ],
  /** One at a time: of the same form for a person, and for the same month where one is asked for; of any about a pass. */
  noOpenApplication: ({ form, person, pass, month: asked }) =>
    (pass
      ? pass.openApplications
      : person.openApplications.filter((open) => open.form === form && (open.month ?? null) === asked)
    ).map(openReason),
  /** R-PRD-4: a cancellation waits for nothing but another one. R-EXC-4: in exchange it is one of the card that is held. */
  noOpenCancellation: ({ pass }) =>
    (pass?.openApplications ?? [])
      .filter(({ form }) => form === 'CANCELLATION' || (form === 'CARD_EXCHANGE' && pass?.takesPlaceLater))
      .map(openReason),
  /** A single-entry pass is over after a day and has no life to be changed. */
  cardPass: ({ pass }) => unless(pass?.kind !== 'SINGLE_ENTRY', { code: ErrorCode.PASS_KIND_NOT_ALLOWED }),
  /** R-PRD-5 */
  periodicPass: ({ pass }) => unless(pass?.kind === 'PERIODIC', { code: ErrorCode.PASS_KIND_NOT_ALLOWED }),
  /** R-PRD-5 */
  rfidCard: ({ pass }) => unless(pass?.medium === 'RFID', { code: ErrorCode.RFID_CARDS_ONLY }),
  notCancelled: ({ pass }) => unless(!pass?.cancelled, { code: ErrorCode.PASS_CANCELLED }),
  /** R-EXC-4: the card that took its place is the one to apply about. */
  notExchanged: ({ pass }) =>
    unless(!pass?.exchanged, {
      code: ErrorCode.PASS_EXCHANGED,
      ...(pass?.exchangedForNumber && { exchangedForNumber: pass.exchangedForNumber }),
    }),
  notExpired: ({ pass, now }) =>
    pass && over.holds(pass, now) ? [{ code: ErrorCode.PASS_EXPIRED, until: pass.validTo }] : [],
  /** R-PRD-6, R-REI-6: a valid pass, or one whose reinstatement has taken effect. */
  notDeactivated: ({ pass }) =>
    unless(!pass?.deactivated, {
      code: ErrorCode.PASS_DEACTIVATED,
      ...(pass?.usedAgainFrom && { until: pass.usedAgainFrom }),
    }),
  /** R-PRD-8, R-PRD-9: nothing but a cancellation goes on about a card that is held. */
  notBlocked: ({ pass }) => unless(!pass?.blocked, { code: ErrorCode.PASS_BLOCKED }),
  /** R-PRD-5: under another name a card is applied for anew. */
  sameName: ({ pass }) => unless(!pass?.renamed, { code: ErrorCode.HOLDER_RENAMED }),
  /** R-PRD-5: nothing is left to add, or less than is asked for. */
  renewalLimit: ({ form, pass, term, now }) => {
    if (!pass) return [];
    const [first, longest, limit] = [renewedFrom(pass, now), lastRenewableDay(pass), FORMS[form].term];
    const last = term && limit ? lastDayWithin(first, term, limit) : first;
    return unless(last <= longest, {
      code: ErrorCode.RENEWAL_LIMIT_REACHED,
      until: wholeDays(longest, longest).validTo,
    });
  },
  /** R-EXC-1 */
  collectedCard: ({ pass }) => unless(!pass || pass.collected, { code: ErrorCode.PASS_NOT_COLLECTED }),
  /** R-EXC-1 */
  exchangeTime: ({ pass, now }) =>
    unless(!pass || isExchangeable(pass.validTo, now), {
      code: ErrorCode.VALIDITY_TOO_SHORT,
      ...(pass && { until: pass.validTo }),
    }),
  /** R-PRD-6: a card is valid from its collection and its first day on (R-PRD-7). */
  validCard: ({ pass, now }) => [
    ...unless(!pass || pass.collected, { code: ErrorCode.PASS_NOT_COLLECTED }),
    ...(pass && pass.validFrom > now ? [{ code: ErrorCode.PASS_NOT_YET_VALID, until: pass.validFrom }] : []),
  ],
  /** R-PRD-5 */
  renewalTime: ({ pass, now }) =>
    pass && now < renewableFrom(pass.validTo)
      ? [{ code: ErrorCode.TOO_EARLY_TO_RENEW, until: renewableFrom(pass.validTo) }]
      : [],
  /** R-PRD-5: the areas of an earlier renewal begin first. */
  noLaterAreas: ({ pass }) =>
    pass?.laterAreasFrom ? [{ code: ErrorCode.LATER_AREAS_FIRST, until: pass.laterAreasFrom }] : [],
  /** R-PER-4: nothing is issued to a person who was removed, and no card of theirs goes on; it may be cancelled. */
  personKept: ({ person }) => unless(!person.removed, { code: ErrorCode.PERSON_REMOVED }),
  /** R-PRD-6: other areas than the pass opens already; checked once areas are asked for. */
  otherAreas: ({ pass, areaIds }) =>
    unless(areaIds.length === 0 || !pass || !isSameSet(pass.areaIds, areaIds), { code: ErrorCode.NOTHING_CHANGES }),
};

/** The rules that look at the passes of all companies. A ban of who holds a card is known to the company. */
const OVER_ALL_COMPANIES: readonly EligibilityRule[] = [
  'monthlyLimit',
  'noUsableCard',
  'noRunningEntry',
  'noTemporaryPass',
  'noPeriodicPass',
  'noDeactivatedPass',
];

interface PassForPort {
  readonly portId: number;
  readonly validTo: Date;
}
type PassesOfOthersForPort = PassForPort & { readonly passIds: readonly string[] };

const asPasses = <P extends PassForPort & { readonly id: string }>(pass: P): PassesOfOthersForPort => ({
  ...pass,
  passIds: [pass.id],
});

/** One reason for each port: a pass of the company itself, or else one of others. */
function perPort(
  code: ErrorCode,
  own: readonly PassForPort[],
  ofOthers: readonly PassesOfOthersForPort[],
): EligibilityReason[] {
  const reasons = [
    ...own.map(({ portId, validTo: until }) => ({ code, portId, until })),
    ...ofOthers.map(({ portId, validTo: until, passIds }) => ({ code, portId, until, passesOfOthers: passIds })),
  ];
  return reasons.filter(({ portId }, at) => reasons.findIndex((other) => other.portId === portId) === at);
}

/** One reason for all of them: how many there are is nothing that a company need know. */
function periodicOfOthers(code: ErrorCode, { others }: PersonFacts, wanted: boolean): EligibilityReason[] {
  const passes = others.periodicPasses.filter(({ deactivated }) => deactivated === wanted);
  const latest = passes.toSorted((one, other) => other.validTo.getTime() - one.validTo.getTime())[0];
  return latest ? [{ code, until: latest.validTo, passesOfOthers: passes.map(({ id }) => id) }] : [];
}

function openReason({ number }: OpenApplication): EligibilityReason {
  return { code: ErrorCode.OPEN_APPLICATION_EXISTS, applicationNumber: number };
}

/**
 * Why this form is not open to a person, or to a pass of theirs; nothing if it is. The one answer that pick lists,
 * mutations and reviewers get, the reasons of the company first (R-ONE-1, R-ONE-3, R-ONE-4, R-ONE-8, R-PRD-2 to R-PRD-6).
 */
export function eligibilityReasons(candidate: Candidate): EligibilityReason[] {
  return [...companyReasons(candidate), ...subjectReasons(candidate)];
}

/** The reasons of the company alone: that it may not apply at all (R-REG-6), or not for these ports (R-ONE-7). */
export function companyReasons({
  form,
  company,
  portIds,
}: Pick<Candidate, 'form' | 'company' | 'portIds'>): EligibilityReason[] {
  const suspended = company.suspendedPorts.filter(({ portId }) => portIds.includes(portId));
  return [
    ...(FORMS[form].needsApprovedCompany ? applicantReasons(company) : []),
    ...(FORMS[form].suspendable ? suspended.map((port) => ({ code: ErrorCode.COMPANY_SUSPENDED, ...port })) : []),
  ];
}

/** The reasons of a person or pass alone. */
export function subjectReasons(candidate: Candidate): EligibilityReason[] {
  const { first, also } = FORMS[candidate.form].eligibility;
  for (const rule of first) {
    const reasons = RULES[rule](candidate);
    if (reasons.length > 0) return reasons;
  }
  return also.flatMap((rule) => RULES[rule](candidate));
}

/** The reasons that follow from the company's own records, and whether passes of others could add one. */
export function ownReasons(candidate: Candidate): {
  readonly reasons: EligibilityReason[];
  readonly conclusive: boolean;
} {
  const own = { ...candidate, person: { ...candidate.person, others: NO_PASSES_OF_OTHERS } };
  const { first, also } = FORMS[candidate.form].eligibility;
  const decided = first.some((rule) => RULES[rule](own).length > 0);
  return {
    reasons: eligibilityReasons(own),
    conclusive: decided || !also.some((rule) => OVER_ALL_COMPANIES.includes(rule)),
  };
}

/** A reason as a company may see it: without the date of a pass that others hold. */
export function withoutDateOfOthers({ until, ...reason }: EligibilityReason): EligibilityReason {
  const hidden = reason.passesOfOthers && reason.code !== ErrorCode.MONTHLY_LIMIT_REACHED;
  return until && !hidden ? { ...reason, until } : reason;
}

/** The scan by which a person's document is known to have been seen. */
const SCAN = { NATIONAL_ID: 'ID_CARD', RESIDENT_ID: 'ID_CARD', PASSPORT: 'PASSPORT' } as const;

/**
 * Whether a company may learn of passes that others hold for a person: it may apply at all, and has the scan of the
 * document (R-ACC-3).
 */
export function mayLearnOfOthers({ company, person }: Pick<Candidate, 'company' | 'person'>): boolean {
  return applicantReasons(company).length === 0 && person.attachments.includes(SCAN[person.idKind]);
}
