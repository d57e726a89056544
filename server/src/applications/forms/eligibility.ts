import type { IdKind } from '../../access/words.js';
import { type Applicant, applicantReasons } from '../../companies/may-apply.js';
import type { PassKind, PassMedium } from '../../passes/pass.entity.js';
import { isWithinMonthlyLimit, SINGLE_ENTRY_MONTHLY_LIMIT } from '../../passes/single-entry-monthly-limit.js';
import { over } from '../../passes/standing/conditions.js';
import type { AttachmentKind } from '../../people/attachment.entity.js';
import { ErrorCode } from '../../shared/errors.js';
import { inTaipei, startOfNextMonth, toDate } from '../../shared/taipei.js';
import type { FormKind } from './form-kinds.js';
import { type EligibilityRule, FORMS } from './forms.js';

/** How long before its last day a card may be renewed (R-PRD-5). */
const RENEWAL_DAYS = 30;

/** A reason against an application, with the values that its sentence needs. */
export interface EligibilityReason {
  readonly code: ErrorCode;
  readonly portId?: number;
  /** From when on this reason no longer holds, where that is known. */
  readonly until?: Date;
  readonly limit?: number;
  /** The kind of file that is missing. */
  readonly attachment?: AttachmentKind;
  /** The company's own application that is open. */
  readonly applicationNumber?: string;
  /** The passes of other companies without which it would not hold; only who proves to know the number may learn of them. */
  readonly passesOfOthers?: readonly string[];
}

/** An application of the company itself that is still open. */
export interface OpenApplication {
  readonly form: FormKind;
  readonly number: string;
}

/** Passes that other companies hold for a person's document, by their ids. */
export interface PassesOfOthers {
  /** Those that take places of the month. */
  readonly inSlots: readonly string[];
  /** Usable cards, by the ports that they open. */
  readonly cardPorts: readonly {
    readonly portId: number;
    readonly validTo: Date;
    readonly passIds: readonly string[];
  }[];
  /** Periodic passes that are neither cancelled nor over. */
  readonly periodicPasses: readonly { readonly id: string; readonly validTo: Date; readonly deactivated: boolean }[];
}

export const NO_PASSES_OF_OTHERS: PassesOfOthers = { inSlots: [], cardPorts: [], periodicPasses: [] };

/** What the rules know of a person: of the company's own records, and of those of others. */
export interface PersonFacts {
  readonly idKind: IdKind;
  /** Whether the document identifies nobody any more (R-ID-1). */
  readonly documentVoid: boolean;
  /** Kinds of files the person has, or that were submitted with the application. */
  readonly attachments: readonly AttachmentKind[];
  /** Places of the month that the company's passes take, 1 to 3. */
  readonly takenSlots: readonly number[];
  /** Ports that a usable periodic or temporary pass of the company opens, and until when. */
  readonly cardPorts: readonly { readonly portId: number; readonly validTo: Date }[];
  /** Periodic passes of the company that are neither cancelled nor over. */
  readonly periodicPasses: readonly {
    readonly id: string;
    /** The card that it renews. */
    readonly previousId: string | null;
    readonly validTo: Date;
    readonly deactivated: boolean;
  }[];
  /** Of the company, for the person rather than for a pass they have. */
  readonly openApplications: readonly OpenApplication[];
  readonly others: PassesOfOthers;
}

/** What the rules know of a pass. */
export interface TargetFacts {
  readonly id: string;
  readonly kind: PassKind;
  readonly medium: PassMedium;
  readonly validTo: Date;
  readonly cancelled: boolean;
  readonly deactivated: boolean;
  /** The areas that it opens. */
  readonly areaIds: readonly number[];
  readonly openApplications: readonly OpenApplication[];
}

/** A person or pass for which a form is checked. */
export interface Candidate {
  readonly form: FormKind;
  readonly now: Date;
  readonly person: PersonFacts;
  readonly pass: TargetFacts | null;
  /** The ports and areas applied for, as far as they are known. */
  readonly portIds: readonly number[];
  readonly areaIds: readonly number[];
}

const isSameSet = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

const unless = (holds: boolean, reason: EligibilityReason): EligibilityReason[] => (holds ? [] : [reason]);

/** From when on a pass may be renewed: the start of the thirtieth day before its last (R-PRD-5). */
export function renewableFrom(validTo: Date): Date {
  return toDate(inTaipei(validTo).startOfDay().subtract({ days: RENEWAL_DAYS }));
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
  /** R-ONE-3: without ports yet, one pass is asked about. */
  monthlyLimit: ({ person: { takenSlots, others }, portIds, now }) => {
    const more = Math.max(portIds.length, 1);
    const until = startOfNextMonth(now);
    const reason = { code: ErrorCode.MONTHLY_LIMIT_REACHED, until, limit: SINGLE_ENTRY_MONTHLY_LIMIT };
    if (!isWithinMonthlyLimit(takenSlots.length, more)) return [reason];
    return unless(isWithinMonthlyLimit(takenSlots.length + others.inSlots.length, more), {
      ...reason,
      passesOfOthers: others.inSlots,
    });
  },
  /** R-ONE-4 */
  noUsableCard: ({ person: { cardPorts, others }, portIds }) => {
    const own = cardPorts.map(({ portId }) => portId);
    const theirs = others.cardPorts.filter(({ portId }) => !own.includes(portId));
    return [
      ...cardPorts.map(({ portId, validTo }) => ({ portId, until: validTo })),
      ...theirs.map(({ portId, validTo, passIds }) => ({ portId, until: validTo, passesOfOthers: passIds })),
    ]
      .filter(({ portId }) => portIds.includes(portId))
      .map((card) => ({ code: ErrorCode.USABLE_PASS_EXISTS, ...card }));
  },
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
  /** R-PRD-3 */
  noDeactivatedPass: ({ person }) => [
    ...person.periodicPasses
      .filter(({ deactivated }) => deactivated)
      .map(({ validTo }) => ({ code: ErrorCode.PERIODIC_PASS_DEACTIVATED, until: validTo })),
    ...periodicOfOthers(ErrorCode.PERIODIC_PASS_DEACTIVATED, person, true),
  ],
  /** One at a time: of the same form for a person, of any about a pass. */
  noOpenApplication: ({ form, person, pass }) =>
    (pass ? pass.openApplications : person.openApplications.filter((open) => open.form === form)).map(openReason),
  /** R-PRD-4: a cancellation waits for nothing but another one. */
  noOpenCancellation: ({ pass }) =>
    (pass?.openApplications ?? []).filter((open) => open.form === 'CANCELLATION').map(openReason),
  /** A single-entry pass is over after a day and has no life to be changed. */
  cardPass: ({ pass }) => unless(pass?.kind !== 'SINGLE_ENTRY', { code: ErrorCode.PASS_KIND_NOT_ALLOWED }),
  /** R-PRD-5 */
  periodicPass: ({ pass }) => unless(pass?.kind === 'PERIODIC', { code: ErrorCode.PASS_KIND_NOT_ALLOWED }),
  /** R-PRD-5 */
  rfidCard: ({ pass }) => unless(pass?.medium === 'RFID', { code: ErrorCode.RFID_CARDS_ONLY }),
  notCancelled: ({ pass }) => unless(!pass?.cancelled, { code: ErrorCode.PASS_CANCELLED }),
  notExpired: ({ pass, now }) =>
    pass && over.holds(pass, now) ? [{ code: ErrorCode.PASS_EXPIRED, until: pass.validTo }] : [],
  /** R-PRD-6: a valid pass. */
  notDeactivated: ({ pass }) => unless(!pass?.deactivated, { code: ErrorCode.PASS_DEACTIVATED }),
  /** R-PRD-5 */
  renewalTime: ({ pass, now }) =>
    pass && now < renewableFrom(pass.validTo)
      ? [{ code: ErrorCode.TOO_EARLY_TO_RENEW, until: renewableFrom(pass.validTo) }]
      : [],
  /** R-PRD-6: other areas than the pass opens already; checked once areas are asked for. */
  otherAreas: ({ pass, areaIds }) =>
    unless(areaIds.length === 0 || !pass || !isSameSet(pass.areaIds, areaIds), { code: ErrorCode.NOTHING_CHANGES }),
};

/** The rules that look at the passes of all companies. */
const OVER_ALL_COMPANIES: readonly EligibilityRule[] = [
  'monthlyLimit',
  'noUsableCard',
  'noPeriodicPass',
  'noDeactivatedPass',
];

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
 * mutations and reviewers get (R-ONE-1, R-ONE-3, R-ONE-4, R-PRD-2 to R-PRD-6).
 */
export function eligibilityReasons(candidate: Candidate): EligibilityReason[] {
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

/** A reason as a company is told it: of a pass that others hold not until when. */
export function withoutDateOfOthers({ until, ...reason }: EligibilityReason): EligibilityReason {
  const hidden = reason.passesOfOthers && reason.code !== ErrorCode.MONTHLY_LIMIT_REACHED;
  return until && !hidden ? { ...reason, until } : reason;
}

/** The scan by which a person's document is known to have been seen. */
const SCAN = { NATIONAL_ID: 'ID_CARD', RESIDENT_ID: 'ID_CARD', PASSPORT: 'PASSPORT' } as const;

/** Whether the company has the scan of the document with which the person is registered. */
export function hasScan({ idKind, attachments }: PersonFacts): boolean {
  return attachments.includes(SCAN[idKind]);
}

/** What is known of a company when it applies. */
export interface CompanyFacts extends Applicant {
  /** Ports for which it is suspended after a failed spot check, and from when on it is not any more. */
  readonly suspendedPorts: readonly { readonly portId: number; readonly until: Date }[];
}

/** Why this company may not apply for passes at all (R-REG-6). */
export function companyReasons(company: CompanyFacts): EligibilityReason[] {
  return applicantReasons(company);
}

/** Why this company may not apply for foreign single-entry passes for some of these ports (R-ONE-7). */
export function suspensionReasons(company: CompanyFacts, portIds: readonly number[]): EligibilityReason[] {
  return company.suspendedPorts
    .filter(({ portId }) => portIds.includes(portId))
    .map(({ portId, until }) => ({ code: ErrorCode.COMPANY_SUSPENDED, portId, until }));
}
