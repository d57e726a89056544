import '../../testing/texts';
import { GraphQLError } from 'graphql';
import { afterEach, expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { emptyFields, formErrorsOf } from './form-errors';

const refusal = (...extensions: Record<string, unknown>[]) => ({
  graphQLErrors: extensions.map((each) => new GraphQLError('refused', { extensions: each })),
});

afterEach(async () => void (await setLanguage('zh-Hant')));

test('R-REG-2: all errors at once, in the order of the fields, in the same words at the field', () => {
  const error = refusal(
    { code: 'INVALID_EMAIL', field: 'email' },
    { code: 'ACCOUNT_NAME_TAKEN', field: 'accountName' },
  );
  const errors = formErrorsOf(error, { labels: { accountName: '帳號', email: 'Email' } });
  expect(errors.summary).toEqual([
    { field: 'accountName', text: '帳號：帳號已經存在，請重設其他帳號。' },
    { field: 'email', text: 'Email：格式不正確，例：example@gmail.com。' },
  ]);
  expect(errors.at('accountName')).toEqual(['帳號已經存在，請重設其他帳號。']);
  expect(errors.at('mobile')).toEqual([]);
});

test('an error where the form has no field is one of the whole form', () => {
  const errors = formErrorsOf(refusal({ code: 'CONFLICT', field: 'version' }), { labels: { companyName: '公司名稱' } });
  expect(errors.summary).toEqual([{ field: undefined, text: expect.stringContaining('已被其他人更新') }]);
});

test('R-ONE-8: shows an error about one person at the list of people, with the name', () => {
  setLanguage('en');
  const params = { person: 'NGUYEN VAN AN', limit: 3, until: '2026-11-30T16:00:00Z' };
  const error = refusal({ code: 'MONTHLY_LIMIT_REACHED', field: 'input.personIds.2', params });
  const errors = formErrorsOf(error, { labels: { personIds: 'People' }, under: 'input' });
  const words =
    'NGUYEN VAN AN: This would exceed the limit of 3 single-entry passes a month, one for each port. Possible again from 2026/12/01.';
  expect(errors.summary).toEqual([{ field: 'personIds', text: `People: ${words}` }]);
  expect(errors.at('personIds')).toEqual([words]);
  expect(errors.at('personIds.2')).toEqual([words]);
});

test('R-TEL-2 says on which day another code can be sent: the time alone would be taken for today', () => {
  const error = refusal({ code: 'PHONE_CODE_SENT', params: { until: '2026-11-29T23:12:00Z' } });
  expect(formErrorsOf(error).summary[0]?.text).toContain('2026/11/30 07:12 起可再取得');
});

test('an unreachable server and an unknown code have words too', () => {
  expect(formErrorsOf({ graphQLErrors: [], networkError: new Error('offline') }).summary[0]?.text).toContain(
    '連不到伺服器',
  );
  expect(formErrorsOf(refusal({ code: 'SOMETHING_NEW', id: 'abc' })).summary[0]?.text).toContain('abc');
});

test('fields of spaces are empty', () => {
  expect(emptyFields({ name: '  ', phone: '1' }, ['name', 'phone']).map(({ field }) => field)).toEqual(['name']);
});
