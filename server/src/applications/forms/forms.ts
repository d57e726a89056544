import type { IdKind } from '../../access/words.js';
import type { PassKind, PassMedium } from '../../passes/pass.entity.js';
import type { AttachmentKind } from '../../people/attachment.entity.js';
import type { DecisionStep } from './decision-steps.js';
import type { FormKind } from './form-kinds.js';
import type { TermLimit } from './term.js';

/** What a form does to each of its people or passes; effects.ts does it. */
export type FormEffect =
  | 'ISSUE_SINGLE_ENTRY'
  | 'ISSUE_CARD'
  | 'CANCEL_PASS'
  | 'RENEW_CARD'
  | 'CHANGE_AREAS'
  | 'EXCHANGE_CARD'
  | 'CHANGE_OVER'
  | 'CHANGE_BACK'
  | 'GRANT_PLACES';

/** When something comes of a form: on submission, on approval at its last step, on collection of the card that it made and when that is undone. */
export type EffectMoment = 'onSubmission' | 'onApproval' | 'onCollection' | 'onUndoneCollection';

/**
 * Which branches decide on an item: none, those with an area that is applied for, those with one that is added or taken away,
 * the one that issued the pass, or the one that the applicant chooses.
 */
export type DecidingBranches =
  | 'NO_BRANCH'
  | 'BRANCHES_OF_AREAS'
  | 'BRANCHES_OF_CHANGED_AREAS'
  | 'BRANCH_OF_PASS'
  | 'CHOSEN_BRANCH';

/** What an applicant agrees to with the form. */
export type FormConsent = 'PERSONAL_DATA' | 'DOCUMENTS';

/** The rules that can refuse an application; eligibility.ts has their conditions. */
export type EligibilityRule =
  | 'passportHolder'
  | 'documentInForce'
  | 'attachments'
  | 'monthlyLimit'
  | 'noUsableCard'
  | 'noRunningEntry'
  | 'noTemporaryPass'
  | 'notBanned'
  | 'noPeriodicPass'
  | 'notRenewed'
  | 'noDeactivatedPass'
  | 'noOpenApplication'
  | 'noOpenCancellation'
  | 'cardPass'
  | 'periodicPass'
  | 'rfidCard'
  | 'notCancelled'
  | 'notExchanged'
  | 'notExpired'
  | 'notDeactivated'
  | 'notBlocked'
  | 'sameName'
  | 'collectedCard'
  | 'validCard'
  | 'exchangeTime'
  | 'renewalTime'
  | 'renewalLimit'
  | 'otherAreas'
  | 'noLaterAreas'
  | 'personKept';

/**
 * The description of a form (申請單): what it asks for, who may apply for whom, who decides in which order, and what comes of
 * it. One mechanism reads all forms from here. A new form is a new description, with a rule or an effect of its own only if
 * no existing one fits.
 */
export interface FormDescription {
  /** What it is about: people of the company, or passes that it has. */
  readonly subject: 'PEOPLE' | 'PASSES';
  readonly asksAreas: boolean;
  readonly asksPickupPort: boolean;
  /** Whether the first day is asked for; without, a term begins when the form's effect says so. */
  readonly asksStartDay: boolean;
  /** Whether it is asked for which month, for how many more passes, and of which branch. */
  readonly asksMorePasses: boolean;
  /** The longest term that may be asked for; null if none is. */
  readonly term: TermLimit | null;
  readonly consents: readonly FormConsent[];
  /** Whether certificate and data of the company must be in order (R-REG-6). */
  readonly needsApprovedCompany: boolean;
  /** Whether a suspension of the company for a port blocks it (R-ONE-7). */
  readonly suspendable: boolean;
  /** Files that each person must have, by the document they are identified by; they go with the application. */
  readonly attachments: Readonly<Record<IdKind, readonly AttachmentKind[]>>;
  /** The rules that can refuse it; if one of `first` does, the others are not checked. */
  readonly eligibility: { readonly first: readonly EligibilityRule[]; readonly also: readonly EligibilityRule[] };
  /** The steps at which staff decide, in order. */
  readonly steps: readonly DecisionStep[];
  /** The branches that decide at each of these steps; where cards are collected they are made. */
  readonly decidedBy: DecidingBranches;
  readonly effects: { readonly [M in EffectMoment]?: FormEffect };
  /** What its effects issue: cards, or passes on paper that the company prints. */
  readonly issues: { readonly kind: PassKind; readonly medium: PassMedium } | null;
}

const NONE = { NATIONAL_ID: [], RESIDENT_ID: [], PASSPORT: [] } as const;
const PHOTO_AND_DOCUMENT = {
  NATIONAL_ID: ['PHOTO', 'ID_CARD'],
  RESIDENT_ID: ['PHOTO', 'ID_CARD'],
  PASSPORT: ['PHOTO', 'PASSPORT'],
} as const;
const PHOTO = { NATIONAL_ID: ['PHOTO'], RESIDENT_ID: ['PHOTO'], PASSPORT: ['PHOTO'] } as const;

/** What periodic and temporary passes have in common (R-PRD-1). */
const CARD_FORM = {
  subject: 'PEOPLE',
  asksAreas: true,
  asksPickupPort: true,
  asksStartDay: true,
  asksMorePasses: false,
  consents: ['PERSONAL_DATA', 'DOCUMENTS'],
  needsApprovedCompany: true,
  suspendable: false,
  attachments: PHOTO_AND_DOCUMENT,
  steps: ['REVIEW', 'POLICE_CHECK'],
  decidedBy: 'BRANCHES_OF_AREAS',
  effects: { onApproval: 'ISSUE_CARD' },
} as const;

const CARD_RULES = ['notBanned', 'documentInForce', 'attachments'] as const;

/** What the forms about existing passes have in common. */
const PASS_FORM = {
  subject: 'PASSES',
  asksAreas: false,
  asksPickupPort: false,
  asksStartDay: false,
  asksMorePasses: false,
  term: null,
  consents: [],
  needsApprovedCompany: true,
  suspendable: false,
  attachments: NONE,
  decidedBy: 'BRANCH_OF_PASS',
  issues: null,
} as const;

/** THE FORMS, in the order of the manuals. */
export const FORMS: Readonly<Record<FormKind, FormDescription>> = {
  PERIODIC: {
    ...CARD_FORM,
    term: { count: 3, unit: 'YEAR' },
    eligibility: {
      first: ['personKept'],
      also: [...CARD_RULES, 'noPeriodicPass', 'noDeactivatedPass', 'noOpenApplication'],
    },
    issues: { kind: 'PERIODIC', medium: 'RFID' },
  },
  TEMPORARY: {
    ...CARD_FORM,
    term: { count: 1, unit: 'MONTH' },
    eligibility: {
      first: ['personKept'],
      also: [...CARD_RULES, 'noUsableCard', 'noTemporaryPass', 'noDeactivatedPass', 'noOpenApplication'],
    },
    issues: { kind: 'TEMPORARY', medium: 'QR' },
  },
  FOREIGN_SINGLE_ENTRY: {
    subject: 'PEOPLE',
    asksAreas: true,
    asksPickupPort: false,
    asksStartDay: false,
    asksMorePasses: false,
    term: null,
    consents: ['PERSONAL_DATA', 'DOCUMENTS'],
    needsApprovedCompany: true,
    suspendable: true,
    attachments: { ...NONE, PASSPORT: ['PASSPORT'] },
    eligibility: {
      first: ['personKept', 'passportHolder'],
      also: ['documentInForce', 'attachments', 'monthlyLimit', 'noUsableCard', 'noRunningEntry'],
    },
    steps: [],
    decidedBy: 'NO_BRANCH',
    effects: { onSubmission: 'ISSUE_SINGLE_ENTRY' },
    issues: { kind: 'SINGLE_ENTRY', medium: 'PAPER' },
  },
  // R-PRD-5
  RENEWAL: {
    ...PASS_FORM,
    asksAreas: true,
    term: { count: 3, unit: 'YEAR' },
    consents: ['PERSONAL_DATA', 'DOCUMENTS'],
    attachments: PHOTO,
    eligibility: {
      first: ['periodicPass', 'rfidCard', 'notCancelled', 'notExchanged', 'notRenewed', 'personKept'],
      also: [
        'notBanned',
        'notBlocked',
        'documentInForce',
        'attachments',
        'sameName',
        'renewalTime',
        'renewalLimit',
        'noLaterAreas',
        'noPeriodicPass',
        'noDeactivatedPass',
        'noOpenApplication',
      ],
    },
    steps: ['REVIEW', 'POLICE_CHECK'],
    decidedBy: 'BRANCHES_OF_AREAS',
    effects: { onApproval: 'RENEW_CARD' },
  },
  // R-PRD-6
  AREA_CHANGE: {
    ...PASS_FORM,
    asksAreas: true,
    consents: ['PERSONAL_DATA'],
    eligibility: {
      first: ['periodicPass', 'rfidCard', 'notCancelled', 'notExchanged', 'notExpired', 'personKept'],
      also: ['notBanned', 'notDeactivated', 'notBlocked', 'validCard', 'noOpenApplication', 'otherAreas'],
    },
    steps: ['REVIEW', 'POLICE_CHECK'],
    decidedBy: 'BRANCHES_OF_CHANGED_AREAS',
    effects: { onApproval: 'CHANGE_AREAS' },
  },
  // R-PRD-4: also for a pass that is deactivated, and for a company that may not apply for passes.
  CANCELLATION: {
    ...PASS_FORM,
    needsApprovedCompany: false,
    eligibility: { first: ['cardPass', 'notCancelled', 'notExchanged', 'notExpired'], also: ['noOpenCancellation'] },
    steps: ['REVIEW'],
    effects: { onApproval: 'CANCEL_PASS' },
  },
  // R-ONE-10
  MORE_SINGLE_ENTRIES: {
    subject: 'PEOPLE',
    asksAreas: false,
    asksPickupPort: false,
    asksStartDay: false,
    asksMorePasses: true,
    term: null,
    consents: ['PERSONAL_DATA', 'DOCUMENTS'],
    needsApprovedCompany: true,
    suspendable: false,
    attachments: { ...NONE, PASSPORT: ['PASSPORT', 'OTHER'] },
    eligibility: {
      first: ['personKept', 'passportHolder'],
      also: ['documentInForce', 'attachments', 'noOpenApplication'],
    },
    steps: ['REVIEW'],
    decidedBy: 'CHOSEN_BRANCH',
    effects: { onApproval: 'GRANT_PLACES' },
    issues: null,
  },
  // R-EXC-1, R-EXC-4
  CARD_EXCHANGE: {
    ...PASS_FORM,
    asksPickupPort: true,
    attachments: PHOTO,
    eligibility: {
      first: ['periodicPass', 'notCancelled', 'notExchanged', 'notExpired', 'personKept'],
      also: [
        'notDeactivated',
        'notBlocked',
        'collectedCard',
        'documentInForce',
        'attachments',
        'exchangeTime',
        'noOpenApplication',
      ],
    },
    steps: [],
    effects: { onSubmission: 'EXCHANGE_CARD', onCollection: 'CHANGE_OVER', onUndoneCollection: 'CHANGE_BACK' },
    issues: { kind: 'PERIODIC', medium: 'RFID' },
  },
};

/** The card that a form makes; null for a form that makes none. */
export function cardOf(form: FormKind): FormDescription['issues'] {
  const { issues } = FORMS[form];
  return issues?.medium === 'PAPER' ? null : issues;
}

/** Whether it leaves a person with a card that is valid or will be: a new one, or the same for longer. */
export function givesCard(form: FormKind): boolean {
  return cardOf(form) !== null || FORMS[form].effects.onApproval === 'RENEW_CARD';
}

/** Whether the card that it makes shows the holder as the card before it, whose place it takes (R-EXC-4). */
export function keepsHolder(form: FormKind): boolean {
  return FORMS[form].effects.onSubmission === 'EXCHANGE_CARD';
}

/** The forms about people, or those about passes, in their order. */
export function formsAbout(subject: FormDescription['subject']): FormKind[] {
  return (Object.keys(FORMS) as FormKind[]).filter((form) => FORMS[form].subject === subject);
}
