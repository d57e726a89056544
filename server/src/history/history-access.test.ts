import { isInputObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { history } from '../../../client/src/domain/history/texts.zh-Hant.js';
import { createSchema } from '../schema.js';
import { HISTORY_FIELDS, type Reader, readsAuthor, readsChange, readsReason, visibleChange } from './history-access.js';

const READERS: Reader[] = ['OWNER', 'REVIEW', 'WORK_ON_PASSES', 'ADMINISTER'];

describe('R-ACC-2 what a history shows to whom', () => {
  it.each([
    ['COMPANY', 'UpdateCompanyInput'],
    ['ACCOUNT', 'UpdateAccountInput'],
    ['PERSON', 'PersonInput'],
  ] as const)('is decided for each field of a %s that can be changed', (subject, input) => {
    const type = createSchema().getType(input);
    if (!isInputObjectType(type)) throw new Error(`no input ${input}`);
    expect(Object.keys(HISTORY_FIELDS[subject])).toEqual(expect.arrayContaining(Object.keys(type.getFields())));
  });

  it('an ID number is masked for everybody but its company, and nobody reads a phone they read nowhere else', () => {
    const shown = (subject: 'COMPANY' | 'ACCOUNT' | 'PERSON', field: string, value: string) =>
      READERS.map((reader) => visibleChange(reader, subject, field, value));
    expect(shown('PERSON', 'idNumber', 'A12345678')).toEqual(['A12345678', ...Array(3).fill('A1234****')]);
    expect(shown('PERSON', 'mobile', '0911')).toEqual(['0911', null, null, null]);
    expect(shown('ACCOUNT', 'mobile', '0911')).toEqual(['0911', '0911', null, null]);
    expect(shown('ACCOUNT', 'email', 'a@b.c')).toEqual(['a@b.c', 'a@b.c', null, 'a@b.c']);
    expect(shown('COMPANY', 'responsiblePerson', '陳董')).toEqual(['陳董', '陳董', null, null]);
  });

  it('and the pages have words for each of them', () => {
    const recorded = Object.values(HISTORY_FIELDS).flatMap((fields) => Object.keys(fields));
    expect([...new Set(recorded)].sort()).toEqual(Object.keys(history.field).sort());
  });

  it('a field that nobody has decided on is hidden from all, and so is a reason', () => {
    for (const reader of READERS) {
      expect(visibleChange(reader, 'PERSON', 'shoeSize', '42')).toBeNull();
      expect(readsChange(reader, 'PASS', 'idNumber')).toBe(false);
      expect(readsReason(reader, 'PERSON', 'CHANGED')).toBe(false);
    }
  });

  it('companies are told which of the staff made a spot check, and of nothing else', () => {
    const told = (action: 'SPOT_CHECK_FAILED' | 'SUSPENSION_LIFTED' | 'APPROVED', byKind: 'STAFF' | 'COMPANY') =>
      readsAuthor('OWNER', { subject: 'COMPANY', action, byKind });
    expect([told('SPOT_CHECK_FAILED', 'STAFF'), told('SUSPENSION_LIFTED', 'STAFF')]).toEqual([true, true]);
    expect([told('APPROVED', 'STAFF'), told('APPROVED', 'COMPANY')]).toEqual([false, true]);
  });
});
