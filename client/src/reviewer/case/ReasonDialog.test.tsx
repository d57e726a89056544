import { screen, waitFor, within } from '@solidjs/testing-library';
import { CombinedError } from '@urql/core';
import { expect, test, vi } from 'vitest';
import { type Answer, createForm } from '../../domain/forms/form';
import type { ApiError } from '../../lib/errors';
import { renderWithApi } from '../../testing/api';
import { ReasonDialog, type ReasonDialogProps } from './ReasonDialog';

interface DialogSetup extends Partial<Omit<ReasonDialogProps, 'form'>> {
  written?: string;
  answer?: Answer<true> | Promise<never>;
  check?: () => ApiError[];
}

async function open({ written = '', answer = {}, check, ...own }: DialogSetup = {}, standard: string[] = []) {
  const [onConfirm, onClose] = [vi.fn(), vi.fn()];
  const form = createForm({
    initial: () => ({ reason: written }),
    labels: () => ({ reason: '退回原因' }),
    check,
    send: async () => {
      onConfirm();
      return answer;
    },
  });
  const page = renderWithApi(
    { StandardReasons: ({ language }) => ({ standardReasons: language === 'EN' ? ['Photo unclear'] : standard }) },
    () => (
      <ReasonDialog
        open
        title="退回補正"
        mailTo="原因會寄給甲公司。"
        label="退回原因"
        required
        confirmLabel="退回並寄出"
        form={form}
        onClose={onClose}
        {...own}
      />
    ),
  );
  await screen.findByRole('dialog', { name: '退回補正', description: '原因會寄給甲公司。' });
  return { ...page, value: () => form.values.reason, onConfirm, onClose };
}
const reason = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '退回原因' });
const confirm = () => screen.getByRole<HTMLButtonElement>('button', { name: '退回並寄出' });

test('begins with the reason, and confirms by button or Ctrl + Enter', async () => {
  const { user, value, onConfirm } = await open();
  await waitFor(() => expect(document.activeElement).toBe(reason()));
  await user.type(reason(), '照片不清楚');
  expect(value()).toBe('照片不清楚');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await user.click(confirm());
  expect(onConfirm).toHaveBeenCalledTimes(2);
});

test('Enter alone begins a line', async () => {
  const { user, value, onConfirm } = await open();
  await user.type(reason(), '一{Enter}二');
  expect(value()).toBe('一\n二');
  expect(onConfirm).not.toHaveBeenCalled();
});

test('offers the standard reasons in the language of the reader; one more is a line more', async () => {
  const { user, value } = await open({ subject: 'APPLICATION_RETURN', language: 'ZH_HANT' }, ['照片不清楚', '缺護照']);
  const list = await screen.findByRole('region', { name: '常用原因' });
  await user.click(await within(list).findByRole('button', { name: '照片不清楚' }));
  await user.click(within(list).getByRole('button', { name: '缺護照' }));
  expect(value()).toBe('照片不清楚\n缺護照');
  expect(document.activeElement).toBe(reason());
});

test('takes a standard reason by its digit while the field is empty, later with Alt; a digit in a text stays one', async () => {
  const { user, value } = await open({ subject: 'APPLICATION_RETURN', language: 'ZH_HANT' }, ['照片不清楚', '缺護照']);
  await screen.findByRole('button', { name: /缺護照/ });
  reason().focus();
  await user.keyboard('2');
  expect(value()).toBe('缺護照');
  await user.keyboard('1');
  expect(value()).toBe('缺護照1');
  await user.keyboard('{Alt>}1{/Alt}');
  expect(value()).toBe('缺護照1\n照片不清楚');
});

test('shows the standard reasons of the other language where it is asked to', async () => {
  const { user } = await open({ subject: 'APPLICATION_RETURN', language: 'ZH_HANT' }, ['照片不清楚']);
  await user.selectOptions(await screen.findByRole('combobox', { name: '常用原因的語言' }), 'English');
  expect(await screen.findByRole('button', { name: 'Photo unclear' })).toBeDefined();
});

test('shows at the field an error of the API, and one that the form itself found', async () => {
  const error = new CombinedError({
    graphQLErrors: [{ message: '', extensions: { code: 'REQUIRED', field: 'reason', params: {} } }],
  });
  const { user, unmount } = await open({ answer: { error } });
  await user.click(confirm());
  expect(await screen.findByRole('textbox', { description: /錯誤：/ })).toBeDefined();
  unmount();
  const { user: another } = await open({ check: () => [{ code: 'REQUIRED', field: 'reason', params: {} }] });
  await another.click(confirm());
  expect(await screen.findByRole('textbox', { description: /錯誤：/ })).toBeDefined();
});

test('cannot be confirmed where it is blocked, and says why; what was written stays', async () => {
  const { user, onConfirm } = await open({ blocked: true, notice: <p>同事正在處理</p>, written: '照片不清楚' });
  expect(screen.getByText('同事正在處理')).toBeDefined();
  expect(confirm().disabled).toBe(true);
  await user.type(reason(), '{Control>}{Enter}{/Control}');
  expect(onConfirm).not.toHaveBeenCalled();
  expect(reason().value).toBe('照片不清楚');
});

test('cannot be left while it is sent', async () => {
  const { user, onClose } = await open({ answer: new Promise<never>(() => {}) });
  await user.click(confirm());
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: '關閉' }));
  expect(onClose).not.toHaveBeenCalled();
});

test('where no reason is asked for, only the preview is to be confirmed', async () => {
  const { user, onConfirm } = await open({ label: undefined, preview: <p>信件預覽</p> });
  expect(screen.getByText('信件預覽')).toBeDefined();
  await user.click(confirm());
  expect(onConfirm).toHaveBeenCalledOnce();
});
