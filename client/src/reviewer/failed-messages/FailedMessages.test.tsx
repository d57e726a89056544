import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleFailedMessage } from '../../testing/samples';
import { testReviewer } from '../../testing/viewer';
import { FailedMessagePage } from './FailedMessagePage';
import { FailedMessagesPage } from './FailedMessagesPage';

const viewer = { ...testReviewer, openWork: { ...testReviewer.openWork, failedMessages: 3 } };
const unreachable = { ...sampleFailedMessage, id: 'message-2', refusedAt: null, failure: null };
const list = (...items: object[]) => ({ failedMessages: { total: items.length, items } });
const openList = (answer: Answers[string], at = '/failed-messages') =>
  renderWithApi({ CurrentViewer: { viewer }, FailedMessages: answer }, () => <FailedMessagesPage />, {
    at,
    route: '/failed-messages',
  });
const openOne = (message: object | null, answers: Answers = {}) =>
  renderWithApi(
    { CurrentViewer: { viewer }, FailedMessagePage: { failedMessage: message }, ...answers },
    () => <FailedMessagePage />,
    { at: '/failed-messages/message-1', route: '/failed-messages/:id' },
  );

test('shows the mails to be decided on, why each was not delivered, and how many there are', async () => {
  const { variablesOf } = openList(list(sampleFailedMessage, unreachable));
  await screen.findAllByRole('link', { name: sampleFailedMessage.subject ?? '' });
  const [, first, second] = screen.getAllByRole('row');
  expect(first?.textContent).toMatch(/帳號註冊通知.*l\*\*\*@example\.tw.*郵件閘道拒收（EENVELOPE 550）/);
  expect(second?.textContent).toContain('一週內都沒有寄達');
  expect(
    within(first as HTMLElement)
      .getByRole('link')
      .getAttribute('href'),
  ).toBe('/failed-messages/message-1');
  expect(variablesOf('FailedMessages')[0]).toMatchObject({ filter: { state: 'FAILED' } });
  expect((await screen.findByRole('link', { name: /未送達/, current: 'page' })).textContent).toContain('3');
});

test('shows the other states one by one, in English too', async () => {
  setLanguage('en');
  const { variablesOf } = openList(list(), '/failed-messages?tab=GIVEN_UP');
  await waitFor(() => expect(variablesOf('FailedMessages')[0]).toMatchObject({ filter: { state: 'GIVEN_UP' } }));
  expect(await screen.findByText('No messages in this state')).toBeDefined();
});

test.each([
  ['再次寄送', 'RetryMessage', 'retryMessage', 'TRIED_AGAIN', '訊息已排入寄送'],
  ['放棄寄送', 'GiveUpMessage', 'giveUpMessage', 'GIVEN_UP', '已放棄寄送'],
] as const)('%s asks for a reason', async (button, operation, field, state, done) => {
  const { user, variablesOf } = openOne(sampleFailedMessage, {
    [operation]: { [field]: { ...sampleFailedMessage, state } },
  });
  await user.click(await screen.findByRole('button', { name: button }));
  const dialog = await screen.findByRole('alertdialog');
  await user.type(within(dialog).getByRole('textbox', { name: /理由/ }), '信箱已開通');
  await user.click(within(dialog).getByRole('button', { name: button }));
  expect(await screen.findByText(done)).toBeDefined();
  expect(variablesOf(operation)).toEqual([{ id: 'message-1', reason: '信箱已開通' }]);
});

test('offers to send again what was given up, and nothing for a mail on its way', async () => {
  const { unmount } = openOne({ ...sampleFailedMessage, state: 'GIVEN_UP' });
  expect(await screen.findByRole('button', { name: '再次寄送' })).toBeDefined();
  expect(screen.queryByRole('button', { name: '放棄寄送' })).toBeNull();
  unmount();
  openOne({ ...sampleFailedMessage, state: 'TRIED_AGAIN' });
  expect(await screen.findByText(/正在再次寄送/)).toBeDefined();
  expect(screen.queryByRole('button', { name: '再次寄送' })).toBeNull();
});

test('reads the mail again when another administrator was faster', async () => {
  const { user, variablesOf, answer } = openOne(sampleFailedMessage, { GiveUpMessage: refused({ code: 'CONFLICT' }) });
  await user.click(await screen.findByRole('button', { name: '放棄寄送' }));
  answer({ FailedMessagePage: { failedMessage: { ...sampleFailedMessage, state: 'DELIVERED' } } });
  const dialog = await screen.findByRole('alertdialog');
  await user.type(within(dialog).getByRole('textbox', { name: /理由/ }), '離職');
  await user.click(within(dialog).getByRole('button', { name: '放棄寄送' }));
  await waitFor(() => expect(variablesOf('FailedMessagePage').length).toBeGreaterThan(1));
  expect(await screen.findByText(/已經送達/)).toBeDefined();
});

test('says where a mail does not exist', async () => {
  openOne(null);
  expect(await screen.findByRole('heading', { level: 1, name: '查無這則訊息' })).toBeDefined();
});
