import { ID_KINDS } from '../../access/words.js';
import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { presentForms } from './form.type.js';
import { FORM_KIND_FACTS, FORM_KINDS, type FormKind } from './form-kinds.js';
import { cardOf, FORMS } from './forms.js';

/** The forms once more, written out: code, what is asked for, who decides, and what comes of it. */
const EXPECTED: Record<FormKind, string> = {
  FOREIGN_SINGLE_ENTRY: 'OM01 PEOPLE areas / NO_BRANCH / onSubmission ISSUE_SINGLE_ENTRY SINGLE_ENTRY PAPER',
  PERIODIC:
    'OM02 PEOPLE areas port start term≤3YEAR / REVIEW POLICE_CHECK BRANCHES_OF_AREAS / onApproval ISSUE_CARD PERIODIC RFID',
  TEMPORARY:
    'OM03 PEOPLE areas port start term≤1MONTH / REVIEW POLICE_CHECK BRANCHES_OF_AREAS / onApproval ISSUE_CARD TEMPORARY QR',
  CANCELLATION: 'OM04 PASSES / REVIEW BRANCH_OF_PASS / onApproval CANCEL_PASS',
  RENEWAL: 'OM05 PASSES areas term≤3YEAR / REVIEW POLICE_CHECK BRANCHES_OF_AREAS / onApproval RENEW_CARD',
  MORE_SINGLE_ENTRIES: 'OM09 PEOPLE more / REVIEW CHOSEN_BRANCH / onApproval GRANT_PLACES',
  CARD_EXCHANGE:
    'OM07 PASSES port / BRANCH_OF_PASS / onSubmission EXCHANGE_CARD onCollection CHANGE_OVER onUndoneCollection CHANGE_BACK PERIODIC RFID',
  AREA_CHANGE: 'OM06 PASSES areas / REVIEW POLICE_CHECK BRANCHES_OF_CHANGED_AREAS / onApproval CHANGE_AREAS',
};

function described(kind: FormKind): string {
  const { subject, asksAreas, asksPickupPort, asksStartDay, asksMorePasses, term, steps, decidedBy, effects, issues } =
    FORMS[kind];
  return [
    ...[FORM_KIND_FACTS[kind].code, subject, asksAreas && 'areas', asksPickupPort && 'port', asksStartDay && 'start'],
    asksMorePasses && 'more',
    ...[term && `term≤${term.count}${term.unit}`, '/', ...steps, decidedBy, '/'],
    ...[...Object.entries(effects).flat(), issues?.kind, issues?.medium],
  ]
    .filter(Boolean)
    .join(' ');
}

describe.each(FORM_KINDS)('R-NUM-2 R-PRD-1 the form %s', (kind) => {
  const form = FORMS[kind];

  it('asks for, goes through and results in what is written out here', () => {
    expect(described(kind)).toBe(EXPECTED[kind]);
  });

  it('makes a card only where it is asked where to collect it, and for how long if it takes the place of none', () => {
    const effects: (string | undefined)[] = Object.values(form.effects);
    const issues = effects.includes('ISSUE_CARD');
    const makesCard = issues || effects.includes('EXCHANGE_CARD');
    expect(cardOf(kind) !== null).toBe(makesCard);
    expect(form.term !== null).toBe(issues || effects.includes('RENEW_CARD'));
    expect(form.asksPickupPort).toBe(makesCard);
  });

  it('goes to branches if it has steps or makes a card, and to those that the form determines', () => {
    if (form.steps.length > 0 || cardOf(kind)) expect(form.decidedBy).not.toBe('NO_BRANCH');
    if (form.decidedBy.startsWith('BRANCHES_OF')) expect(form.asksAreas).toBe(true);
    if (form.decidedBy === 'BRANCHES_OF_CHANGED_AREAS') expect(form.subject).toBe('PASSES');
    if (form.decidedBy === 'BRANCH_OF_PASS') expect(form.subject).toBe('PASSES');
    expect(form.asksMorePasses).toBe(form.decidedBy === 'CHOSEN_BRANCH');
  });

  it('has an effect on approval exactly if it has steps', () => {
    expect(form.effects.onApproval !== undefined).toBe(form.steps.length > 0);
  });

  it('names nothing twice, and no rule before itself', () => {
    const rules = [...form.eligibility.first, ...form.eligibility.also];
    for (const list of [rules, form.steps, form.consents]) expect(new Set(list).size).toBe(list.length);
  });

  it('asks whether files are there exactly where it wants some', () => {
    const wanted = ID_KINDS.some((idKind) => form.attachments[idKind].length > 0);
    const asked = [...form.eligibility.first, ...form.eligibility.also].includes('attachments');
    expect(asked).toBe(wanted);
  });

  it('has a name in both languages', () => {
    expect(FORM_KIND_FACTS[kind].names.ZH_HANT).toMatch(/\p{Script=Han}/u);
    expect(FORM_KIND_FACTS[kind].names.EN).toMatch(/^[\x20-\x7e]+$/);
  });

  it('is presented to the clients as it is described', () => {
    const presented = presentForms().find((each) => each.kind === kind);
    expect(presented).toMatchObject({
      code: FORM_KIND_FACTS[kind].code,
      subject: form.subject,
      asksMorePasses: form.asksMorePasses,
      longestTerm: form.term,
      consents: form.consents,
      steps: form.steps,
      makesCard: cardOf(kind) !== null,
      takesEffectAtOnce: 'onSubmission' in form.effects,
      issuesPrints: form.issues?.medium === 'PAPER',
      goesToBranch: form.decidedBy !== 'NO_BRANCH',
      requiredFiles: ID_KINDS.map((idKind) => ({ idKind, kinds: form.attachments[idKind] })),
    });
  });
});

describe('what the forms agree on', () => {
  it('R-REG-6 only a cancellation is open to a company without approved certificate', () => {
    expect(FORM_KINDS.filter((kind) => !FORMS[kind].needsApprovedCompany)).toEqual(['CANCELLATION']);
  });

  it('R-ONE-7 a suspension blocks single-entry passes only', () => {
    expect(FORM_KINDS.filter((kind) => FORMS[kind].suspendable)).toEqual(['FOREIGN_SINGLE_ENTRY']);
  });

  it('R-PRD-1 periodic and temporary passes ask for a photo and the document, a renewal for a photo', () => {
    for (const kind of ['PERIODIC', 'TEMPORARY'] as const) {
      expect(FORMS[kind].attachments).toEqual({
        NATIONAL_ID: ['PHOTO', 'ID_CARD'],
        RESIDENT_ID: ['PHOTO', 'ID_CARD'],
        PASSPORT: ['PHOTO', 'PASSPORT'],
      });
    }
    for (const idKind of ID_KINDS) expect(FORMS.RENEWAL.attachments[idKind]).toEqual(['PHOTO']);
  });
});
