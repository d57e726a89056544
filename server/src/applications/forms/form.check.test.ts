import { type AreaRow, type BranchRow, type PortRow, Ports } from '../../ports/ports.js';
import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../shared/errors.js';
import { checkForm, type FilledForm, MAX_START_DAYS } from './form.check.js';
import { FORM_KINDS, type FormKind } from './form-kinds.js';

const named = { nameZh: '', nameEn: '' };
const branch: BranchRow = { code: 'KL', ...named };
const areas: AreaRow[] = [];
const port: PortRow = { id: 1, code: 'KEELUNG', branch, areas, ...named };
areas.push({ id: 101, code: 'EAST', port, ...named }, { id: 102, code: 'WEST', port, ...named });
const none = () => {
  throw new Error('not looked up');
};
const ports = new Ports({ branches: [branch], ports: [port] }, { read: async () => none(), standIn: none });
const now = new Date('2026-11-10T10:00:00+08:00');

/** Everything that any form asks for. */
const ALL = {
  personIds: ['p1'],
  passNumbers: ['KLPS115-000001'],
  areaCodes: ['EAST'],
  pickupPortCode: 'KEELUNG',
  startDay: '2026-11-20',
  term: { count: 1, unit: 'MONTH' },
  month: '2026-11',
  morePasses: 2,
  branchCode: 'KL',
} as const;
const ASKED: Record<FormKind, (keyof typeof ALL)[]> = {
  FOREIGN_SINGLE_ENTRY: ['personIds', 'areaCodes'],
  PERIODIC: ['personIds', 'areaCodes', 'pickupPortCode', 'startDay', 'term'],
  TEMPORARY: ['personIds', 'areaCodes', 'pickupPortCode', 'startDay', 'term'],
  CANCELLATION: ['passNumbers'],
  RENEWAL: ['passNumbers', 'areaCodes', 'term'],
  AREA_CHANGE: ['passNumbers', 'areaCodes'],
  MORE_SINGLE_ENTRIES: ['personIds', 'month', 'morePasses', 'branchCode'],
  CARD_EXCHANGE: ['passNumbers', 'pickupPortCode'],
};

/** A form with all that it asks for, and what differs. */
function filled(form: FormKind, more: Partial<FilledForm> = {}): FilledForm {
  const asked = Object.fromEntries(ASKED[form].map((field) => [field, ALL[field]]));
  return { form, reason: '碼頭作業', personalDataConsent: true, documentsConfirmed: true, ...asked, ...more };
}

function errorsOf(form: FilledForm, standingDay?: string): string[] {
  try {
    checkForm(ports, form, now, standingDay);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.errors.map(({ field, code }) => `${field} ${code}`);
  }
}

describe.each(FORM_KINDS)('R-PRD-1 the form %s', (form) => {
  it('is accepted with what it asks for', () => {
    expect(errorsOf(filled(form))).toEqual([]);
  });

  it('requires every field, and reports the missing ones at once', () => {
    const errors = errorsOf({ form, reason: ' ' });
    const wanted = [...ASKED[form].map((field) => `${field} REQUIRED`), 'reason REQUIRED'];
    expect(errors.filter((error) => error.endsWith('REQUIRED')).sort()).toEqual(wanted.sort());
  });

  it('refuses every field that it does not ask for', () => {
    // Pages of before still send the pickup port of a renewal, which is ignored.
    const ignored = form === 'RENEWAL' ? ['pickupPortCode'] : [];
    const rest = (Object.keys(ALL) as (keyof typeof ALL)[]).filter(
      (field) => ![...ASKED[form], ...ignored].includes(field),
    );
    const errors = errorsOf(filled(form, Object.fromEntries(rest.map((field) => [field, ALL[field]]))));
    expect(errors.sort()).toEqual(rest.map((field) => `${field} INVALID`).sort());
  });
});

describe('R-PRD-1 consents', () => {
  it.each([
    ['FOREIGN_SINGLE_ENTRY', ['personalDataConsent', 'documentsConfirmed']],
    ['PERIODIC', ['personalDataConsent', 'documentsConfirmed']],
    ['TEMPORARY', ['personalDataConsent', 'documentsConfirmed']],
    ['RENEWAL', ['personalDataConsent', 'documentsConfirmed']],
    ['AREA_CHANGE', ['personalDataConsent']],
    ['MORE_SINGLE_ENTRIES', ['personalDataConsent', 'documentsConfirmed']],
    ['CANCELLATION', []],
  ] as const)('%s needs %j', (form, consents) => {
    for (const given of [false, null, undefined]) {
      const errors = errorsOf(filled(form, { personalDataConsent: given, documentsConfirmed: given }));
      expect(errors).toEqual(consents.map((consent) => `${consent} CONSENT_NOT_GIVEN`));
    }
  });
});

describe('R-ONE-10 R-TIME-1 month and number of more passes', () => {
  const faults = (more: Partial<FilledForm>, moment = now) => {
    try {
      checkForm(ports, filled('MORE_SINGLE_ENTRIES', more), moment);
      return [];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return error.errors.map(({ field, code, params }) => [field, code, ...Object.values(params ?? {})]);
    }
  };

  it.each([
    ['2026-10', [['month', 'OUT_OF_RANGE', '2026-11', '2027-10']]],
    ['2026-11', []],
    ['2027-10', []],
    ['2027-11', [['month', 'OUT_OF_RANGE', '2026-11', '2027-10']]],
    ['2026-13', [['month', 'INVALID']]],
    ['2026-1', [['month', 'INVALID']]],
    ['2026-11-01', [['month', 'INVALID']]],
    ['', [['month', 'REQUIRED']]],
  ])('%s → %j', (month, expected) => {
    expect(faults({ month })).toEqual(expected);
  });

  it('the month is that of Taipei, to the second', () => {
    expect(faults({ month: '2026-11' }, new Date('2026-11-30T23:59:59+08:00'))).toEqual([]);
    expect(faults({ month: '2026-11' }, new Date('2026-12-01T00:00:00+08:00'))).toEqual([
      ['month', 'OUT_OF_RANGE', '2026-12', '2027-11'],
    ]);
  });

  it.each([
    [-1, [['morePasses', 'OUT_OF_RANGE', 1, 31]]],
    [0, [['morePasses', 'OUT_OF_RANGE', 1, 31]]],
    [1, []],
    [31, []],
    [32, [['morePasses', 'OUT_OF_RANGE', 1, 31]]],
    [null, [['morePasses', 'REQUIRED']]],
  ])('%j more → %j', (morePasses, expected) => {
    expect(faults({ morePasses })).toEqual(expected);
  });
});

describe('R-PRD-1 lists', () => {
  it('hold nothing twice, however a number is written', () => {
    expect(errorsOf(filled('PERIODIC', { personIds: ['p1', 'p2', 'p1'] }))).toEqual(['personIds DUPLICATE']);
    expect(errorsOf(filled('PERIODIC', { areaCodes: ['EAST', 'EAST'] }))).toEqual(['areaCodes DUPLICATE']);
    const twice = { passNumbers: ['KLPS115-000001', ' klps115-000001 '] };
    expect(errorsOf(filled('RENEWAL', twice))).toEqual(['passNumbers DUPLICATE']);
    expect(checkForm(ports, filled('RENEWAL', { passNumbers: [' klps115-000001 '] }), now).passNumbers).toEqual([
      'KLPS115-000001',
    ]);
  });

  it('hold at most 100 people or passes', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => `p${at}`);
    expect(errorsOf(filled('PERIODIC', { personIds: many(100) }))).toEqual([]);
    expect(errorsOf(filled('PERIODIC', { personIds: many(101) }))).toEqual(['personIds TOO_MANY']);
    expect(errorsOf(filled('CANCELLATION', { passNumbers: many(101) }))).toEqual(['passNumbers TOO_MANY']);
  });

  it('refuses unknown places, each at its own field', () => {
    const moon = { areaCodes: ['EAST', 'MOON'], pickupPortCode: 'MARS' };
    expect(errorsOf(filled('PERIODIC', moon))).toEqual([
      'areaCodes.1 UNKNOWN_PORT_AREA',
      'pickupPortCode UNKNOWN_PORT_AREA',
    ]);
  });
});

describe('R-PRD-1 R-TIME-1 the first day', () => {
  it.each([
    ['2026-11-09', ['startDay OUT_OF_RANGE']],
    ['2026-11-10', []],
    ['2027-02-08', []],
    ['2027-02-09', ['startDay OUT_OF_RANGE']],
  ])('%s → %j', (startDay, errors) => {
    expect(MAX_START_DAYS).toBe(90);
    expect(errorsOf(filled('TEMPORARY', { startDay }))).toEqual(errors);
  });

  it('is today in Taipei, not in UTC', () => {
    const late = new Date('2026-11-10T00:30:00+08:00');
    expect(checkForm(ports, filled('PERIODIC', { startDay: '2026-11-10' }), late).startDay).toBe('2026-11-10');
    expect(() => checkForm(ports, filled('PERIODIC', { startDay: '2026-11-09' }), late)).toThrow();
  });

  it('may have passed on a form that is sent in again, unless it is another day or nothing of the term is left', () => {
    const old = filled('TEMPORARY', { startDay: '2026-10-20' });
    expect(errorsOf(old)).toEqual(['startDay OUT_OF_RANGE']);
    expect(errorsOf(old, '2026-10-20')).toEqual([]);
    expect(errorsOf(old, '2026-10-21')).toEqual(['startDay OUT_OF_RANGE']);
    const over = filled('TEMPORARY', { startDay: '2026-10-10' });
    expect(errorsOf(over, '2026-10-10')).toEqual(['startDay OUT_OF_RANGE']);
    expect(errorsOf(filled('TEMPORARY', { startDay: '2026-10-11' }), '2026-10-11')).toEqual([]);
  });
});

describe('R-PRD-1 the term', () => {
  it.each([
    ['TEMPORARY', { count: 1, unit: 'MONTH' }, []],
    ['TEMPORARY', { count: 31, unit: 'DAY' }, ['term OUT_OF_RANGE']],
    ['TEMPORARY', { count: 0, unit: 'DAY' }, ['term OUT_OF_RANGE']],
    ['PERIODIC', { count: 3, unit: 'YEAR' }, []],
    ['PERIODIC', { count: 2_147_483_647, unit: 'YEAR' }, ['term OUT_OF_RANGE']],
    ['RENEWAL', { count: 36, unit: 'MONTH' }, []],
    ['RENEWAL', { count: 37, unit: 'MONTH' }, ['term OUT_OF_RANGE']],
  ] as const)('%s for %j → %j', (form, term, errors) => {
    expect(errorsOf(filled(form, { term }))).toEqual(errors);
  });
});
