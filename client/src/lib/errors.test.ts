import { CombinedError } from '@urql/core';
import { describe, expect, it } from 'vitest';
import { apiErrors, hasCode, sortErrors } from './errors';

const answer = new CombinedError({
  graphQLErrors: [
    { message: 'a', extensions: { code: 'INVALID_UBN', field: 'input.company.ubn', params: { value: '1' } } },
    { message: 'b', extensions: { code: 'REQUIRED', field: 'input.company.ubn' } },
    { message: 'c', extensions: { code: 'COMPANY_SUSPENDED', params: { until: '2026-11-27' } } },
    { message: 'd' },
    { message: 'e', extensions: { code: 'INTERNAL', id: 'x7' } },
  ],
});

describe('errors', () => {
  it('sorts several errors to the form and to field paths', () => {
    const { form, fields } = sortErrors(answer, 'input');
    expect(fields.get('company.ubn')?.map((error) => error.code)).toEqual(['INVALID_UBN', 'REQUIRED']);
    expect(form.map((error) => error.code)).toEqual(['COMPANY_SUSPENDED', 'INTERNAL', 'INTERNAL']);
    expect(form[0]?.params).toEqual({ until: '2026-11-27' });
    expect(form[2]?.id).toBe('x7');
  });

  it('keeps the whole path where nothing is to be cut', () => {
    expect([...sortErrors(answer).fields.keys()]).toEqual(['input.company.ubn']);
  });

  it('makes an unreachable server one error', () => {
    const gone = new CombinedError({ networkError: new Error('refused') });
    expect(apiErrors(gone)).toEqual([{ code: 'NETWORK', params: {} }]);
    expect(apiErrors(undefined)).toEqual([]);
  });

  it('finds a code', () => {
    expect(hasCode(answer, 'COMPANY_SUSPENDED')).toBe(true);
    expect(hasCode(answer, 'UNAUTHENTICATED')).toBe(false);
  });

  it('does not trust the shape of extensions', () => {
    const odd = new CombinedError({ graphQLErrors: [{ message: '', extensions: { code: 7, field: '', params: [] } }] });
    expect(apiErrors(odd)[0]).toMatchObject({ code: 'INTERNAL', field: undefined });
  });
});
