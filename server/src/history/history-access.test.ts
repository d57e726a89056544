import { isInputObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { history } from '../../../client/src/domain/history/texts.zh-Hant.js';
import { createSchema } from '../schema.js';
import {
  HISTORY_FIELDS,
  mayReadAuthor,
  mayReadChange,
  mayReadReason,
  type Reader,
  visibleChange,
} from './history-access.js';

const READERS: Reader[] = ['OWNER', 'REVIEW', 'WORK_ON_PASSES', 'ADMINISTER'];

describe('R-ACC-2 who reads which values in a history', () => {
  it.each([
    ['COMPANY', 'UpdateCompanyInput'],
    ['ACCOUNT', 'UpdateAccountInput'],
    ['PERSON', 'PersonInput'],
  ] as const)('has a rule for each field of a %s that can be changed', (subject, input) => {
    const type = createSchema().getType(input);
    if (!isInputObjectType(type)) throw new Error(`no input ${input}`);
    expect(Object.keys(HISTORY_FIELDS[subject])).toEqual(expect.arrayContaining(Object.keys(type.getFields())));
  });

  it('masks ID numbers for all but their company, and shows phone numbers only to those who may read them elsewhere', () => {
    const shown = (subject: 'COMPANY' | 'ACCOUNT' | 'PERSON', field: string, value: string) =>
      READERS.map((reader) => visibleChange(reader, subject, field, value));
    expect(shown('PERSON', 'idNumber', 'A12345678')).toEqual(['A12345678', ...Array(3).fill('A1234****')]);
    expect(shown('PERSON', 'mobile', '0911')).toEqual(['0911', null, null, null]);
    expect(shown('ACCOUNT', 'mobile', '0911')).toEqual(['0911', '0911', null, null]);
    expect(shown('ACCOUNT', 'email', 'a@b.c')).toEqual(['a@b.c', 'a@b.c', null, 'a@b.c']);
    expect(shown('COMPANY', 'responsiblePerson', '陳董')).toEqual(['陳董', '陳董', null, null]);
  });

  it('has a label on screen for each recorded field', () => {
    const recorded = Object.values(HISTORY_FIELDS).flatMap((fields) => Object.keys(fields));
    expect([...new Set(recorded)].sort()).toEqual(Object.keys(history.field).sort());
  });

  it('hides fields and reasons without a rule from all readers', () => {
    for (const reader of READERS) {
      expect(visibleChange(reader, 'PERSON', 'shoeSize', '42')).toBeNull();
      expect(mayReadChange(reader, 'PASS', 'idNumber')).toBe(false);
      expect(mayReadReason(reader, 'PERSON', 'CHANGED')).toBe(false);
    }
  });

  it('R-REI-4 shows companies the names of staff for spot checks and reinstatements only', () => {
    const showsAuthor = (
      action: 'SPOT_CHECK_FAILED' | 'SUSPENSION_LIFTED' | 'REINSTATED' | 'APPROVED',
      byKind: 'STAFF' | 'COMPANY',
    ) => mayReadAuthor('OWNER', { subject: 'COMPANY', action, byKind });
    expect([showsAuthor('SPOT_CHECK_FAILED', 'STAFF'), showsAuthor('SUSPENSION_LIFTED', 'STAFF')]).toEqual([
      true,
      true,
    ]);
    expect(showsAuthor('REINSTATED', 'STAFF')).toBe(true);
    expect([showsAuthor('APPROVED', 'STAFF'), showsAuthor('APPROVED', 'COMPANY')]).toEqual([false, true]);
  });
});
