import { expect, test } from 'vitest';
import { cancellation, periodic, renewal, singleEntry } from '../../../../testing/form-samples';
import { noContent } from './form-content';
import { fieldsOf, isFilled, stepOfField, stepsOf } from './form-steps';

const noConsents = { personalData: false, documents: false };

test('a form has the steps in which it asks for something', () => {
  expect(stepsOf(singleEntry)).toEqual(['reason', 'areas', 'people', 'consents', 'check']);
  expect(stepsOf(periodic)).toEqual(['reason', 'areas', 'term', 'people', 'consents', 'check']);
  expect(stepsOf(cancellation)).toEqual(['reason', 'passes', 'check']);
  expect(stepsOf(renewal)).toEqual(['reason', 'passes', 'areas', 'term', 'consents', 'check']);
});

test('a step asks for what its form does', () => {
  expect(fieldsOf(periodic, 'term')).toEqual(['pickupPortCode', 'startDay', 'term']);
  expect(fieldsOf(renewal, 'term')).toEqual(['term']);
  expect(fieldsOf(singleEntry, 'term')).toEqual([]);
});

test('shows an error in the step of its field, if the form has that step', () => {
  expect(stepOfField(periodic, 'personIds.3')).toBe('people');
  expect(stepOfField(periodic, 'startDay')).toBe('term');
  expect(stepOfField(cancellation, 'areaCodes.0')).toBeUndefined();
  expect(stepOfField(periodic, 'draftId')).toBeUndefined();
  expect(stepOfField(periodic, undefined)).toBeUndefined();
});

test('a field is filled once there is something that can be read', () => {
  const content = { ...noContent, reason: '  ', startDay: '115/13/01', areaCodes: ['KEELUNG-EAST'] };
  expect(isFilled('reason', content, noConsents)).toBe(false);
  expect(isFilled('startDay', content, noConsents)).toBe(false);
  expect(isFilled('startDay', { ...content, startDay: '115/12/01' }, noConsents)).toBe(true);
  expect(isFilled('areaCodes', content, noConsents)).toBe(true);
  expect(isFilled('term', content, noConsents)).toBe(false);
  expect(isFilled('personalDataConsent', content, { ...noConsents, personalData: true })).toBe(true);
});
