import { screen, waitFor } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { testViewer } from '../../testing/viewer';
import { ConsentForm } from './ConsentForm';

function open(answer: Answers[string]) {
  const [version, setVersion] = createSignal('2026-01');
  const onAgreed = vi.fn();
  const onOutdated = vi.fn(() => setVersion('2026-02'));
  const page = renderWithApi({ AgreeToConsent: answer }, () => (
    <ConsentForm version={version()} paragraphs={['一、', '二、']} onAgreed={onAgreed} onOutdated={onOutdated} />
  ));
  return { ...page, onAgreed, onOutdated };
}
const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: '我同意' });
const confirm = () => screen.getByRole<HTMLButtonElement>('button', { name: '確認' });

let readToItsEnd = () => {};
beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(report: (entries: { isIntersecting: boolean }[]) => void) {
        readToItsEnd = () => report([{ isIntersecting: true }]);
      }
      observe() {}
      disconnect() {}
    },
  );
});

test('can be agreed to once it was read to its end (R-REG-5)', async () => {
  const { user, variablesOf, onAgreed } = open({ agreeToConsent: testViewer });
  readToItsEnd();
  await waitFor(() => expect(box().disabled).toBe(false));
  await user.click(box());
  await user.click(confirm());
  await waitFor(() => expect(onAgreed).toHaveBeenCalledOnce());
  expect(variablesOf('AgreeToConsent')).toEqual([{ version: '2026-01' }]);
});

test('cannot be agreed to before', () => {
  open({});
  expect([box().disabled, confirm().disabled]).toEqual([true, true]);
  expect(screen.getByRole('status').textContent).toBe('請捲動至最後完成閱讀，才能勾選同意。');
  expect(screen.getByRole('region', { name: '全文' }).tabIndex).toBe(0);
});

test('asks for the tick before it is sent', async () => {
  const { user, variablesOf } = open({});
  readToItsEnd();
  await waitFor(() => expect(confirm().disabled).toBe(false));
  await user.click(confirm());
  expect(await screen.findByRole('checkbox', { name: '我同意', description: /錯誤：/ })).toBeDefined();
  expect(variablesOf('AgreeToConsent')).toEqual([]);
});

test('requires an amended text to be read again, and clears the tick', async () => {
  const { user, onOutdated } = open(refused({ code: 'CONFLICT' }));
  readToItsEnd();
  await waitFor(() => expect(box().disabled).toBe(false));
  await user.click(box());
  await user.click(confirm());
  await waitFor(() => expect(onOutdated).toHaveBeenCalledOnce());
  expect(await screen.findByText('內容剛剛修訂過，請閱讀最新的全文後再同意。')).toBeDefined();
  expect(box().checked).toBe(false);
  expect(box().disabled).toBe(true);
  readToItsEnd();
  expect(box().disabled).toBe(false);
});
