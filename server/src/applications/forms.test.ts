import { ID_KINDS } from '../access/words.js';
import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { FORM_CODES, FORM_KINDS, type FormKind } from './application.entity.js';
import { presentForms } from './form.type.js';
import { FORM_NAMES } from './form-names.js';
import { FORMS } from './forms.js';

/** The forms once more, by hand: code, what is asked for, who decides, what comes of it. */
const SAID: Record<FormKind, string> = {
  FOREIGN_SINGLE_ENTRY: 'OM01 PEOPLE areas / / ISSUE_SINGLE_ENTRY',
  PERIODIC: 'OM02 PEOPLE areas port start term≤3YEAR / REVIEW POLICE_CHECK / ISSUE_CARD PERIODIC RFID',
  TEMPORARY: 'OM03 PEOPLE areas port start term≤1MONTH / REVIEW POLICE_CHECK / ISSUE_CARD TEMPORARY QR',
  CANCELLATION: 'OM04 PASSES / REVIEW / CANCEL_PASS',
  RENEWAL: 'OM05 PASSES areas port term≤3YEAR / REVIEW POLICE_CHECK / RENEW_CARD PERIODIC RFID',
  AREA_CHANGE: 'OM06 PASSES areas / REVIEW POLICE_CHECK / CHANGE_AREAS',
};

function described(kind: FormKind): string {
  const { subject, asksAreas, asksPickupPort, asksStartDay, term, steps, effect, card } = FORMS[kind];
  return [
    ...[FORM_CODES[kind], subject, asksAreas && 'areas', asksPickupPort && 'port', asksStartDay && 'start'],
    ...[term && `term≤${term.count}${term.unit}`, '/', ...steps, '/', effect, card?.kind, card?.medium],
  ]
    .filter(Boolean)
    .join(' ');
}

describe.each(FORM_KINDS)('R-NUM-2 R-PRD-1 the form %s', (kind) => {
  const form = FORMS[kind];

  it('asks, goes and brings what was decided', () => {
    expect(described(kind)).toBe(SAID[kind]);
  });

  it('makes a card only where it is asked for how long and where to collect it', () => {
    const makesCard = form.effect === 'ISSUE_CARD' || form.effect === 'RENEW_CARD';
    expect(form.card !== null).toBe(makesCard);
    expect(form.term !== null).toBe(makesCard);
    expect(form.asksPickupPort).toBe(makesCard);
  });

  it('has a branch that decides where anybody does', () => {
    if (form.steps.length > 0) expect(form.asksPickupPort || form.subject === 'PASSES').toBe(true);
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
    expect(FORM_NAMES[kind].ZH_HANT).toMatch(/\p{Script=Han}/u);
    expect(FORM_NAMES[kind].EN).toMatch(/^[\x20-\x7e]+$/);
  });

  it('is told to the clients as it is described', () => {
    const told = presentForms().find((each) => each.kind === kind);
    expect(told).toMatchObject({
      code: FORM_CODES[kind],
      subject: form.subject,
      longestTerm: form.term,
      consents: form.consents,
      steps: form.steps,
      makesCard: form.card !== null,
      requiredFiles: ID_KINDS.map((idKind) => ({ idKind, kinds: form.attachments[idKind] })),
    });
  });
});

describe('what the forms agree on', () => {
  it('R-REG-6 a cancellation alone needs no company in order', () => {
    expect(FORM_KINDS.filter((kind) => !FORMS[kind].needsApprovedCompany)).toEqual(['CANCELLATION']);
  });

  it('R-ONE-7 a suspension stands in the way of single-entry passes alone', () => {
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
