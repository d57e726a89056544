import { expect, test } from 'vitest';
import { applicationFilterOf } from './application-filter';

test('the filters of the list of applications, as the API takes them', () => {
  expect(applicationFilterOf({})).toEqual({ number: undefined, forms: undefined, states: undefined });
  expect(applicationFilterOf({ form: 'RENEWAL', state: 'MADE', number: 'OM05' })).toEqual({
    number: 'OM05',
    forms: ['RENEWAL'],
    states: ['MADE'],
  });
});

test('under review is both steps at which others decide', () => {
  expect(applicationFilterOf({ state: 'UNDER_REVIEW' }).states).toEqual(['REVIEW', 'POLICE_CHECK']);
});
