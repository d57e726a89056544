import { expect, test } from 'vitest';
import { cancellation, moreSingleEntries, periodic, renewal } from '../../../../testing/form-samples';
import {
  applicationInput,
  contentOfDraft,
  correctionInput,
  draftInput,
  type FormContent,
  startContent,
} from './form-content';

const content: FormContent = {
  reason: '碼頭作業',
  areaCodes: ['KEELUNG-EAST'],
  personIds: ['p1'],
  passNumbers: ['KLPS115-000001'],
  pickupPortCode: 'KEELUNG',
  startDay: '115/12/01',
  term: { count: 2, unit: 'YEAR' },
  month: '2026-12',
  morePasses: '2',
  branchCode: 'KL',
};
const agreed = { personalData: true, documents: true };

test('a form is sent with what it asks for and nothing else', () => {
  expect(applicationInput(periodic, content, agreed, 'd1')).toEqual({
    form: 'PERIODIC',
    reason: '碼頭作業',
    areaCodes: ['KEELUNG-EAST'],
    personIds: ['p1'],
    pickupPortCode: 'KEELUNG',
    startDay: '2026-12-01',
    term: { count: 2, unit: 'YEAR' },
    personalDataConsent: true,
    documentsConfirmed: true,
    draftId: 'd1',
  });
  expect(applicationInput(moreSingleEntries, content, agreed, undefined)).toEqual({
    form: 'MORE_SINGLE_ENTRIES',
    reason: '碼頭作業',
    personIds: ['p1'],
    month: '2026-12',
    morePasses: 2,
    branchCode: 'KL',
    personalDataConsent: true,
    documentsConfirmed: true,
    draftId: undefined,
  });
  expect(applicationInput(cancellation, content, agreed, undefined)).toEqual({
    form: 'CANCELLATION',
    reason: '碼頭作業',
    passNumbers: ['KLPS115-000001'],
    draftId: undefined,
  });
});

test('a correction changes neither people nor passes', () => {
  expect(correctionInput(renewal, content)).toEqual({
    reason: '碼頭作業',
    areaCodes: ['KEELUNG-EAST'],
    term: { count: 2, unit: 'YEAR' },
  });
});

test('a draft keeps what is typed; a day that cannot be read yet is left out', () => {
  expect(draftInput({ ...content, startDay: '115/1', pickupPortCode: '', term: null })).toMatchObject({
    startDay: null,
    pickupPortCode: null,
    term: null,
  });
  const draft = {
    ...draftInput(content),
    ...{ id: 'd1', form: 'PERIODIC' as const, version: 1, updatedAt: '2026-11-20T10:00:00+08:00' },
  };
  expect(contentOfDraft(draft as Parameters<typeof contentOfDraft>[0])).toEqual({ ...content, startDay: '2026/12/01' });
});

test('a form is begun with what it is about', () => {
  const begun = { personIds: ['p1'], passNumbers: ['KLPS115-000001'] };
  expect(startContent(periodic, begun)).toMatchObject({ personIds: ['p1'], passNumbers: [] });
  expect(startContent(renewal, begun)).toMatchObject({ personIds: [], passNumbers: ['KLPS115-000001'] });
});
