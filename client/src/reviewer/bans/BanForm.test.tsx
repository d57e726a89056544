import { screen } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { refused, renderWithApi } from '../../testing/api';
import { BanForm } from './BanForm';

const causes = {
  BanCauses: {
    banCauses: [
      { id: '1', code: 'RULE_VIOLATION', nameZh: '違反港區管理規定', nameEn: 'Violation', months: [1, 2, 3] },
      { id: '2', code: 'CRIME', nameZh: '竊盜、走私等不法情事', nameEn: 'Crime', months: [12] },
    ],
  },
};
const company = { name: '德海貨櫃股份有限公司', organisationNumber: '04595252' };
const show = async (proposeBan: object, companies = [company]) => {
  const onProposed = vi.fn();
  const form = () => (
    <BanForm idKind="NATIONAL_ID" idNumber="A123456789" companies={companies} onProposed={onProposed} />
  );
  const rendered = renderWithApi({ ...causes, ProposeBan: proposeBan }, form);
  await screen.findByRole('option', { name: '違反港區管理規定' });
  return { ...rendered, onProposed };
};
const field = (name: RegExp) => screen.getByRole('textbox', { name });

test('R-BAN-1 offers the terms of the chosen cause only, and sends what was entered', async () => {
  const { user, variablesOf, onProposed } = await show({ proposeBan: { id: 'ban-1', __typename: 'Ban' } });
  const months = () =>
    screen
      .getAllByRole<HTMLOptionElement>('option')
      .map(({ value }) => value)
      .filter((value) => /^\d\d?$/.test(value));
  await user.selectOptions(screen.getByRole('combobox', { name: /事由/ }), 'CRIME');
  expect(months()).toEqual(['12']);
  await user.selectOptions(screen.getByRole('combobox', { name: /事由/ }), 'RULE_VIOLATION');
  expect(months()).toEqual(['1', '2', '3']);
  await user.selectOptions(screen.getByRole('combobox', { name: /期間|月/ }), '2');
  await user.type(field(/事實/), '違規穿越管制區');
  await user.type(field(/佐證|證據/), '基港警字第 1 號');
  await user.click(screen.getByRole('button', { name: /複核/ }));
  await vi.waitFor(() => expect(onProposed).toHaveBeenCalledWith('ban-1'));
  expect(variablesOf('ProposeBan')).toEqual([
    {
      input: {
        ...{ idKind: 'NATIONAL_ID', idNumber: 'A123456789', branchCode: null, name: null, organisationNumber: null },
        ...{ cause: 'RULE_VIOLATION', months: 2, note: '違規穿越管制區', evidence: '基港警字第 1 號' },
      },
    },
  ]);
});

test('R-ACC-6 warns of an ID number in the facts and in the evidence while it is written', async () => {
  const { user } = await show({});
  expect(screen.queryByText(/含有身分證號/)).toBeNull();
  await user.type(field(/事實/), '代 A123456789 領證');
  expect(screen.getAllByText(/含有身分證號/)).toHaveLength(1);
  await user.type(field(/佐證|證據/), '見 A123456789 之筆錄');
  expect(screen.getAllByText(/含有身分證號/)).toHaveLength(2);
});

test('R-BAN-1 shows each refusal at its field', async () => {
  const answer = refused({ code: 'REQUIRED', field: 'note' }, { code: 'REQUIRED', field: 'name' });
  const { user, onProposed } = await show(answer, []);
  await user.click(screen.getByRole('button', { name: /複核/ }));
  await vi.waitFor(() => expect(field(/事實/).getAttribute('aria-invalid')).toBe('true'));
  expect(field(/姓名/).getAttribute('aria-invalid')).toBe('true');
  expect(onProposed).not.toHaveBeenCalled();
});
