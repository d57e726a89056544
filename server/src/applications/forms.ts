import type { IdKind } from '../access/words.js';
import type { PassKind, PassMedium } from '../passes/pass.entity.js';
import type { AttachmentKind } from '../people/attachment.entity.js';
import type { FormKind } from './application.entity.js';
import type { DecisionStep } from './decision-steps.js';
import type { TermLimit } from './term.js';

/** What happens to each person or pass of a form once its last step is passed; a form without steps, once it is submitted. */
export type FormEffect = 'ISSUE_SINGLE_ENTRY' | 'ISSUE_CARD' | 'CANCEL_PASS' | 'RENEW_CARD' | 'CHANGE_AREAS';

/** What an applicant agrees to with the form. */
export type FormConsent = 'PERSONAL_DATA' | 'DOCUMENTS';

/** What may stand in the way of an application; eligibility.ts says when it does. */
export type EligibilityRule =
  | 'passportHolder'
  | 'attachments'
  | 'monthlyLimit'
  | 'noUsableCard'
  | 'noPeriodicPass'
  | 'notRenewed'
  | 'noDeactivatedPass'
  | 'noOpenApplication'
  | 'noOpenCancellation'
  | 'cardPass'
  | 'periodicPass'
  | 'rfidCard'
  | 'notCancelled'
  | 'notExpired'
  | 'notDeactivated'
  | 'renewalTime';

/**
 * A form (申請單), described. The one mechanism reads from here what is asked, who may apply for whom, who decides in which
 * order, and what happens then. A new form is a new description, and an effect if nothing there is does what it brings.
 */
export interface FormDescription {
  /** What it is about: people of the company, or passes that it has. */
  readonly subject: 'PEOPLE' | 'PASSES';
  readonly asksAreas: boolean;
  readonly asksPickupPort: boolean;
  /** Whether the first day is asked for; without, a term begins when the form's effect says so. */
  readonly asksStartDay: boolean;
  /** The longest term that may be asked for; null if none is. */
  readonly term: TermLimit | null;
  readonly consents: readonly FormConsent[];
  /** Whether certificate and data of the company must be in order (R-REG-6). */
  readonly needsApprovedCompany: boolean;
  /** Whether a suspension of the company for a port stands in the way (R-ONE-7). */
  readonly suspendable: boolean;
  /** Files that each person must have, by the document they are identified by; they go with the application. */
  readonly attachments: Readonly<Record<IdKind, readonly AttachmentKind[]>>;
  /** What may stand in the way; if one of `first` does, the others are not asked. */
  readonly eligibility: { readonly first: readonly EligibilityRule[]; readonly also: readonly EligibilityRule[] };
  /** Who decides, in this order. */
  readonly steps: readonly DecisionStep[];
  readonly effect: FormEffect;
  /** The card that its effect makes. */
  readonly card: { readonly kind: PassKind; readonly medium: PassMedium } | null;
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
  consents: ['PERSONAL_DATA', 'DOCUMENTS'],
  needsApprovedCompany: true,
  suspendable: false,
  attachments: PHOTO_AND_DOCUMENT,
  steps: ['REVIEW', 'POLICE_CHECK'],
  effect: 'ISSUE_CARD',
} as const;

/** What the forms about a pass there is have in common. */
const PASS_FORM = {
  subject: 'PASSES',
  asksAreas: false,
  asksPickupPort: false,
  asksStartDay: false,
  term: null,
  consents: [],
  needsApprovedCompany: true,
  suspendable: false,
  attachments: NONE,
  card: null,
} as const;

/** THE FORMS, in the order of the manuals. */
export const FORMS: Readonly<Record<FormKind, FormDescription>> = {
  PERIODIC: {
    ...CARD_FORM,
    term: { count: 3, unit: 'YEAR' },
    eligibility: { first: [], also: ['attachments', 'noPeriodicPass', 'noDeactivatedPass', 'noOpenApplication'] },
    card: { kind: 'PERIODIC', medium: 'RFID' },
  },
  TEMPORARY: {
    ...CARD_FORM,
    term: { count: 1, unit: 'MONTH' },
    eligibility: { first: [], also: ['attachments', 'noDeactivatedPass', 'noOpenApplication'] },
    card: { kind: 'TEMPORARY', medium: 'QR' },
  },
  FOREIGN_SINGLE_ENTRY: {
    subject: 'PEOPLE',
    asksAreas: true,
    asksPickupPort: false,
    asksStartDay: false,
    term: null,
    consents: ['PERSONAL_DATA', 'DOCUMENTS'],
    needsApprovedCompany: true,
    suspendable: true,
    attachments: { ...NONE, PASSPORT: ['PASSPORT'] },
    eligibility: { first: ['passportHolder'], also: ['attachments', 'monthlyLimit', 'noUsableCard'] },
    steps: [],
    effect: 'ISSUE_SINGLE_ENTRY',
    card: null,
  },
  // R-PRD-5
  RENEWAL: {
    ...PASS_FORM,
    asksAreas: true,
    asksPickupPort: true,
    term: { count: 3, unit: 'YEAR' },
    consents: ['PERSONAL_DATA', 'DOCUMENTS'],
    attachments: PHOTO,
    eligibility: {
      first: ['periodicPass', 'rfidCard', 'notCancelled', 'notRenewed'],
      also: ['attachments', 'renewalTime', 'noPeriodicPass', 'noDeactivatedPass', 'noOpenApplication'],
    },
    steps: ['REVIEW', 'POLICE_CHECK'],
    effect: 'RENEW_CARD',
    card: { kind: 'PERIODIC', medium: 'RFID' },
  },
  // R-PRD-6
  AREA_CHANGE: {
    ...PASS_FORM,
    asksAreas: true,
    consents: ['PERSONAL_DATA'],
    eligibility: { first: ['cardPass', 'notCancelled', 'notExpired'], also: ['notDeactivated', 'noOpenApplication'] },
    steps: ['REVIEW', 'POLICE_CHECK'],
    effect: 'CHANGE_AREAS',
  },
  // R-PRD-4: also for a pass that is deactivated, and for a company that may not apply for passes.
  CANCELLATION: {
    ...PASS_FORM,
    needsApprovedCompany: false,
    eligibility: { first: ['cardPass', 'notCancelled', 'notExpired'], also: ['noOpenCancellation'] },
    steps: ['REVIEW'],
    effect: 'CANCEL_PASS',
  },
};

/** The forms about people, or those about passes, in their order. */
export function formsAbout(subject: FormDescription['subject']): FormKind[] {
  return (Object.keys(FORMS) as FormKind[]).filter((form) => FORMS[form].subject === subject);
}
