import '../../../testing/texts';
import { expect, test } from 'vitest';
import { cancellation, periodic } from '../../../testing/form-samples';
import { noContent } from '../form/content/form-content';
import { correctErrors, emptyErrors, itemOfError } from './correct-errors';

const item = (id: string, name: string) => ({
  id,
  actions: ['RESUBMIT' as const],
  stateSince: '2026-11-20T10:00:00+08:00',
  waitingFor: [],
  resubmittedAt: null,
  unchangedSinceReturn: null,
  reason: '照片不清楚',
  personId: `person-${id}`,
  holder: { name, englishName: null, idNumber: 'A123456789' },
  pass: null,
});
const returned = [item('one', '王小明'), item('two', '李大華')];

test('R-PRD-1: maps an error to the returned item it is about, with the name', () => {
  expect(itemOfError('personIds.1', returned)?.id).toBe('two');
  expect(itemOfError('passNumbers.0.x', returned)?.id).toBe('one');
  expect(itemOfError('reason', returned)).toBeUndefined();
  const errors = correctErrors(
    [{ code: 'ATTACHMENT_MISSING', field: 'personIds.1', params: { attachment: 'PHOTO', person: '李大華' } }],
    returned,
    {},
  );
  expect(errors.summary).toEqual([{ field: 'items.two', text: '李大華：尚未上傳照片。' }]);
  expect(errors.at('items.two')).toEqual(['尚未上傳照片。']);
  expect(errors.at('items.one')).toEqual([]);
});

test('shows an error of a field at the field, and others for the whole form', () => {
  const errors = correctErrors(
    [
      { code: 'REQUIRED', field: 'correction.reason', params: {} },
      { code: 'FORM_LOCKED', params: {} },
      { code: 'INVALID', field: 'startDay', params: {} },
    ],
    returned,
    { reason: '申請事由', startDay: '通行起日' },
  );
  expect(errors.at('reason')).toEqual(['請輸入申請事由']);
  expect(errors.summary[0]).toEqual({ field: 'reason', text: '請輸入申請事由' });
  expect(errors.summary[1]?.field).toBeUndefined();
  expect(errors.at('startDay')[0]).toContain('115/11/20');
});

test('reports empty fields before anything is sent, but not people and passes', () => {
  const fieldsOf = (content: typeof noContent, form = periodic) => emptyErrors(form, content).map(({ field }) => field);
  expect(fieldsOf(noContent)).toEqual(['reason', 'areaCodes', 'pickupPortCode', 'startDay', 'term']);
  expect(fieldsOf({ ...noContent, reason: '補正' }, cancellation)).toEqual([]);
  expect(emptyErrors(periodic, { ...noContent, startDay: '11' })).toContainEqual({
    code: 'INVALID',
    field: 'startDay',
    params: {},
  });
});
