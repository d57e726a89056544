import { screen, waitFor, within } from '@solidjs/testing-library';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { type Answers, offline, refused, renderWithApi } from '../../testing/api';
import { cardPhoneOf } from '../../testing/phone-samples';
import { useOperatorTexts } from '../../testing/texts';
import { CardPhonesPage } from './CardPhonesPage';

useOperatorTexts();

const cards = {
  cardPhones: {
    total: 2,
    items: [
      cardPhoneOf(),
      cardPhoneOf({
        number: 'KHPS113-000044',
        phone: { state: 'TO_BE_VERIFIED', verifiedPhone: '0911111111' },
      }),
    ],
  },
};
const open = (answers: Answers = {}, at = '/card-phones') =>
  renderWithApi({ CardPhones: cards, ...answers }, () => <CardPhonesPage />, { at, route: '/card-phones' });
const search = (user: UserEvent) => user.click(screen.getByRole('button', { name: '查詢' }));
const rowOf = async (number: string) => within(await screen.findByRole('row', { name: new RegExp(number) }));

test('lists own cards with the phone on record, the verified one and what is left to do (R-TEL-6)', async () => {
  open();
  const unverified = await rowOf('KHPS113-000043');
  expect(unverified.getByText('未驗證')).toBeDefined();
  expect(unverified.getByText('—')).toBeDefined();
  const changed = await rowOf('KHPS113-000044');
  expect(changed.getByText('待驗證')).toBeDefined();
  expect(changed.getByText(/0911/)).toBeDefined();
});

test('leads from a card to the verification of its phone', async () => {
  const { user, address } = open();
  await user.click((await rowOf('KHPS113-000043')).getByRole('link'));
  await waitFor(() => expect(address()).toBe('/card-phones/KHPS113-000043'));
});

test('asks by state, and keeps what names a person out of the address', async () => {
  const { user, variablesOf, address } = open();
  await rowOf('KHPS113-000043');
  await user.selectOptions(screen.getByRole('combobox', { name: '是否驗證' }), 'TO_BE_VERIFIED');
  await search(user);
  await waitFor(() => expect(variablesOf('CardPhones').at(-1)?.filter).toMatchObject({ states: ['TO_BE_VERIFIED'] }));
  expect(address()).toContain('TO_BE_VERIFIED');
  await user.type(screen.getByRole('textbox', { name: '身分證號' }), 'A123456789');
  await user.type(screen.getByRole('textbox', { name: '手機號碼' }), '0912345678');
  await search(user);
  await waitFor(() =>
    expect(variablesOf('CardPhones').at(-1)?.filter).toMatchObject({ idNumber: 'A123456789', phone: '0912345678' }),
  );
  expect(address()).not.toMatch(/A123456789|0912345678/);
});

test('says that there are none, and offers another try where they cannot be read', async () => {
  const { user, answer } = open({ CardPhones: offline });
  const retry = await screen.findByRole('button', { name: /重試|再試/ });
  answer({ CardPhones: { cardPhones: { total: 0, items: [] } } });
  await user.click(retry);
  expect(await screen.findByText('目前沒有符合條件的通行證')).toBeDefined();
});

/** The tab of cards that are not the account's own, with both numbers typed. */
async function askFor(answers: Answers) {
  const rendered = open(answers);
  await rendered.user.click(screen.getByRole('link', { name: '非所屬通行證' }));
  await rendered.user.type(await screen.findByRole('textbox', { name: /^通行證號/ }), 'KLPT115-000001');
  await rendered.user.type(screen.getByRole('textbox', { name: /^身分證號/ }), 'B123456780');
  await rendered.user.click(screen.getByRole('button', { name: '查詢' }));
  return rendered;
}

test('reaches a card of others by both numbers, which stand in no address (R-TEL-3)', async () => {
  const { variablesOf, address } = await askFor({
    OpenPhoneVerification: { openPhoneVerification: cardPhoneOf({ number: 'KLPT115-000001' }) },
  });
  await waitFor(() => expect(address()).toBe('/card-phones/KLPT115-000001'));
  expect(variablesOf('OpenPhoneVerification')).toEqual([{ number: 'KLPT115-000001', idNumber: 'B123456780' }]);
});

test('refuses a wrong number without telling which one it was, and keeps what was typed', async () => {
  const { address } = await askFor({ OpenPhoneVerification: refused({ code: 'NOT_FOUND' }) });
  const alert = await screen.findByRole('alert');
  await waitFor(() => expect(alert.contains(document.activeElement)).toBe(true));
  expect(within(alert).queryByRole('link')).toBeNull();
  expect(screen.getByRole('textbox', { name: /^通行證號/ })).toHaveProperty('value', 'KLPT115-000001');
  expect(address()).toMatch(/^\/card-phones\?/);
});

test('speaks English where that is the language', async () => {
  setLanguage('en');
  open();
  const row = await rowOf('KHPS113-000044');
  expect(row.getByText('To be verified')).toBeDefined();
});
