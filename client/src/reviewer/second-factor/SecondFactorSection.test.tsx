import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { type Answers, offline, refused, renderWithApi } from '../../testing/api';
import { testReviewer } from '../../testing/viewer';
import { SecondFactorSection } from './SecondFactorSection';

const own = (recoveryCodesLeft: number | null, secondFactorRequired = false) => ({
  viewer: {
    secondFactorRequired,
    account: {
      ...{ id: 'staff-1', recoveryCodesLeft },
      secondFactorSince: recoveryCodesLeft === null ? null : '2026-01-02T03:04:05Z',
    },
  },
});
const open = async (state: object, answers: Answers = {}) => {
  const rendered = renderWithApi(
    { CurrentViewer: { viewer: testReviewer }, OwnSecondFactor: state, ...answers },
    () => <SecondFactorSection />,
  );
  await screen.findByText(/^(狀態|State)$/);
  return rendered;
};
const press = (name: string) => screen.getByRole('button', { name });
const dialog = () => within(screen.getByRole('alertdialog'));

/** Opens a dialog and gives password and code. */
async function prove(button: string, submit: string, state: object, answers: Answers) {
  const rendered = await open(state, answers);
  await rendered.user.click(press(button));
  await rendered.user.type(await dialog().findByLabelText(/^使用者密碼/), 'secret');
  await rendered.user.type(dialog().getByRole('textbox', { name: /^驗證碼/ }), '123456');
  await rendered.user.click(dialog().getByRole('button', { name: submit }));
  return rendered;
}

test('offers to set one up where there is none, and nothing else', async () => {
  await open(own(null));
  expect(screen.getByText('未設定')).toBeDefined();
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent?.trim())).toEqual(['設定雙重驗證']);
});

test.each([
  { left: 3, warns: true },
  { left: 4, warns: false },
])('with $left recovery codes left it warns: $warns', async ({ left, warns }) => {
  await open(own(left));
  expect(screen.getByText(`${left} 組`)).toBeDefined();
  expect(screen.queryByText('復原碼快用完了') !== null).toBe(warns);
});

test('where it is required it is changed for another phone, not removed', async () => {
  const { unmount } = await open(own(9, true));
  expect(press('更換手機')).toBeDefined();
  expect(screen.queryByRole('button', { name: '移除雙重驗證' })).toBeNull();
  unmount();
  await open(own(9));
  expect(press('移除雙重驗證')).toBeDefined();
  expect(screen.getByText('更換手機時，請先移除，再以新手機重新設定。')).toBeDefined();
});

test('removes it with password and code, and says so', async () => {
  const { variablesOf } = await prove('移除雙重驗證', '移除雙重驗證', own(9), {
    RemoveSecondFactor: { removeSecondFactor: testReviewer },
  });
  expect(await screen.findByText('雙重驗證已移除')).toBeDefined();
  expect(variablesOf('RemoveSecondFactor')).toEqual([{ password: 'secret', code: '123456' }]);
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
});

test('a wrong code removes nothing; the dialog stays and says it at the field', async () => {
  await prove('移除雙重驗證', '移除雙重驗證', own(9), {
    RemoveSecondFactor: refused({ code: 'WRONG_CODE', field: 'code' }),
  });
  expect(await dialog().findByRole('textbox', { name: /^驗證碼/, description: /錯誤：/ })).toBeDefined();
  expect(screen.queryByText('雙重驗證已移除')).toBeNull();
});

const renewed = { RenewRecoveryCodes: { renewRecoveryCodes: ['AAAA-1111', 'BBBB-2222'] } };

test('new recovery codes stay on screen until they are kept: neither Escape nor a button takes them away', async () => {
  const { user } = await prove('重新產生復原碼', '產生 10 組復原碼', own(1), renewed);
  const list = await dialog().findByRole('list', { name: '復原碼' });
  expect(list.textContent).toContain('AAAA-1111');
  await user.keyboard('{Escape}');
  expect(dialog().getByRole('list', { name: '復原碼' })).toBeDefined();
  expect(dialog().queryByRole('button', { name: /取消|關閉/ })).toBeNull();
});

test('reads how many codes there are once the new ones are kept', async () => {
  const { user, answer, variablesOf } = await prove('重新產生復原碼', '產生 10 組復原碼', own(1), renewed);
  await user.click(await dialog().findByRole('checkbox'));
  answer({ OwnSecondFactor: own(10) });
  await user.click(dialog().getByRole('button', { name: '完成' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(await screen.findByText('10 組')).toBeDefined();
  expect(screen.queryByText('復原碼快用完了')).toBeNull();
  expect(variablesOf('RenewRecoveryCodes')).toEqual([{ password: 'secret', code: '123456' }]);
});

test('a password that is cancelled is not there the next time', async () => {
  const { user } = await open(own(9));
  await user.click(press('重新產生復原碼'));
  await user.type(await dialog().findByLabelText(/^使用者密碼/), 'secret');
  await user.click(dialog().getByRole('button', { name: '取消' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  await user.click(press('重新產生復原碼'));
  expect(await dialog().findByLabelText(/^使用者密碼/)).toHaveProperty('value', '');
});

test('offers another try where its state cannot be read', async () => {
  const { user, answer } = renderWithApi({ OwnSecondFactor: offline }, () => <SecondFactorSection />);
  const retry = await screen.findByRole('button', { name: /重試|再試/ });
  expect(screen.queryByRole('button', { name: '設定雙重驗證' })).toBeNull();
  answer({ OwnSecondFactor: own(9) });
  await user.click(retry);
  expect(await screen.findByText('9 組')).toBeDefined();
});

test('counts codes in English where that is the language', async () => {
  setLanguage('en');
  await open(own(1));
  expect(screen.getByText(/^1 /)).toBeDefined();
});
