import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { refused, renderWithApi } from '../../testing/api';
import { StopExchange } from './StopExchange';

test('R-EXC-6 stops an exchange before its card is made, for a reason', async () => {
  let changed = 0;
  const { user, variablesOf, answer } = renderWithApi(
    { StopCardExchange: refused({ code: 'ACTION_NOT_ALLOWED', params: { state: 'MADE' } }) },
    () => <StopExchange number="KLPS115-000001" onChanged={() => (changed += 1)} />,
  );
  await user.click(await screen.findByRole('button', { name: '停止換證' }));
  const dialog = await screen.findByRole('alertdialog');
  expect(dialog.textContent).toContain('不收取費用');
  const reason = within(dialog).getByRole('textbox');
  await waitFor(() => expect(document.activeElement).toBe(reason));
  await user.type(reason, '照片模糊');
  const stop = within(dialog).getByRole('button', { name: '停止換證' });
  await user.click(stop);
  expect(await within(dialog).findByRole('alert')).toBeDefined();
  expect(changed).toBe(0);
  answer({ StopCardExchange: { stopCardExchange: { id: '1', status: 'CANCELLED' } } });
  await user.click(stop);
  expect(await screen.findByText('KLPS115-000001 已停止換證，通知信已寄出')).toBeDefined();
  expect(changed).toBe(1);
  expect(variablesOf('StopCardExchange')).toEqual(Array(2).fill({ number: 'KLPS115-000001', reason: '照片模糊' }));
});
