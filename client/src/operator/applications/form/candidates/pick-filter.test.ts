import { expect, test } from 'vitest';
import { cancellation, periodic, renewal, singleEntry } from '../../../../testing/form-samples';
import { usualIdKind } from '../../form-words';
import { passesFilterOf, peopleFilterOf } from './pick-filter';

test('R-ONE-1: a form that asks for passports only looks for their holders, unless asked otherwise', () => {
  expect(usualIdKind(singleEntry)).toBe('PASSPORT');
  expect(usualIdKind(periodic)).toBeUndefined();
  expect(peopleFilterOf(singleEntry, {}).idKind).toBe('PASSPORT');
  expect(peopleFilterOf(singleEntry, { kind: 'all' }).idKind).toBeUndefined();
  expect(peopleFilterOf(periodic, { kind: 'NATIONAL_ID' }).idKind).toBe('NATIONAL_ID');
});

test('passes of the company, cards only; those that are over where new ones are made', () => {
  expect(passesFilterOf(renewal, {})).toMatchObject({ ownership: 'OWNED', kinds: ['PERIODIC', 'TEMPORARY'] });
  expect(passesFilterOf(renewal, {}).statuses).toContain('EXPIRED');
  expect(passesFilterOf(cancellation, {}).statuses).not.toContain('EXPIRED');
  expect(passesFilterOf(cancellation, { state: 'usual' }).statuses).toContain('EXPIRED');
  expect(passesFilterOf(cancellation, { state: 'all', port: 'KEELUNG' })).toMatchObject({
    statuses: undefined,
    portCodes: ['KEELUNG'],
  });
});
