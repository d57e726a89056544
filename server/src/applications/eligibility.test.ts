import { describe, expect, it } from 'vitest';
import { companyReasons, type PersonFacts, singleEntryReasons, suspensionReasons } from './eligibility.js';

const KEELUNG = 1;
const TAICHUNG = 4;
const nextMonth = new Date('2026-12-01T00:00:00+08:00');
const person: PersonFacts = { idKind: 'PASSPORT', hasPassportFile: true, takenSlots: [], cardPorts: [] };
const codes = (facts: Partial<PersonFacts>, ports: number[]) =>
  singleEntryReasons({ ...person, ...facts }, ports, nextMonth).map((reason) => reason.code);

describe('who may get a foreign single-entry pass', () => {
  it('somebody with a passport number and its scan', () => {
    expect(codes({}, [KEELUNG])).toEqual([]);
  });

  it('R-ONE-1 not somebody with a national or resident ID', () => {
    expect(codes({ idKind: 'NATIONAL_ID' }, [KEELUNG])).toEqual(['PASSPORT_HOLDERS_ONLY']);
    expect(codes({ idKind: 'RESIDENT_ID' }, [KEELUNG])).toEqual(['PASSPORT_HOLDERS_ONLY']);
  });

  it('R-ONE-1 not without the scan of the passport', () => {
    expect(codes({ hasPassportFile: false }, [KEELUNG])).toEqual(['PASSPORT_ATTACHMENT_MISSING']);
  });

  it('R-ONE-3 three a month, one for every port', () => {
    expect(codes({ takenSlots: [1, 2] }, [KEELUNG])).toEqual([]);
    expect(codes({ takenSlots: [1, 2] }, [KEELUNG, TAICHUNG])).toEqual(['MONTHLY_LIMIT_REACHED']);
    expect(codes({ takenSlots: [1, 2, 3] }, [])).toEqual(['MONTHLY_LIMIT_REACHED']);
    expect(singleEntryReasons({ ...person, takenSlots: [1, 2, 3] }, [KEELUNG], nextMonth)[0]).toMatchObject({
      until: nextMonth,
      limit: 3,
    });
  });

  it('R-ONE-4 not for a port that a usable card opens; for another one yes', () => {
    const cardPorts = [{ portId: KEELUNG, validTo: nextMonth }];
    expect(codes({ cardPorts }, [KEELUNG])).toEqual(['USABLE_PASS_EXISTS']);
    expect(codes({ cardPorts }, [TAICHUNG])).toEqual([]);
  });

  it('all reasons are told at once', () => {
    const cardPorts = [{ portId: KEELUNG, validTo: nextMonth }];
    expect(codes({ hasPassportFile: false, takenSlots: [1, 2, 3], cardPorts }, [KEELUNG])).toEqual([
      'PASSPORT_ATTACHMENT_MISSING',
      'MONTHLY_LIMIT_REACHED',
      'USABLE_PASS_EXISTS',
    ]);
  });
});

describe('R-ONE-7 a suspended company', () => {
  const company = {
    certificateApproved: true,
    missingFields: [],
    suspendedPorts: [{ portId: KEELUNG, until: nextMonth }],
  };

  it('may apply, but not for that port', () => {
    expect(companyReasons(company)).toEqual([]);
    expect(suspensionReasons(company, [TAICHUNG])).toEqual([]);
    expect(suspensionReasons(company, [TAICHUNG, KEELUNG])).toEqual([
      { code: 'COMPANY_SUSPENDED', portId: KEELUNG, until: nextMonth },
    ]);
  });
});

describe('R-REG-6 which company may apply', () => {
  it('one with an approved certificate and complete data', () => {
    expect(companyReasons({ certificateApproved: true, missingFields: [], suspendedPorts: [] })).toEqual([]);
  });

  it('not one without either', () => {
    const reasons = companyReasons({ certificateApproved: false, missingFields: ['phone'], suspendedPorts: [] });
    expect(reasons.map((reason) => reason.code)).toEqual(['CERTIFICATE_NOT_APPROVED', 'COMPANY_DATA_INCOMPLETE']);
  });
});
