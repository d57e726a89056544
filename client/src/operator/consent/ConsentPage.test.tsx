import { screen, waitFor } from '@solidjs/testing-library';
import { Show } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { useViewer } from '../../domain/session/viewer-context';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { testViewer } from '../../testing/viewer';
import { ConsentPage } from './ConsentPage';

const owing = { ...testViewer, consentRequired: true };
const text = (version: string) => ({ consentText: { version, paragraphs: ['一、聲明', '二、告知'] } });

function open(viewer: object = owing, answers: Answers = {}) {
  // The end of the text is in sight.
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(private readonly report: (entries: { isIntersecting: boolean }[]) => void) {}
      observe() {
        this.report([{ isIntersecting: true }]);
      }
      disconnect() {}
    },
  );
  return renderWithApi(
    { CurrentViewer: { viewer }, ConsentText: text('2026-01'), ...answers },
    () => (
      <Show when={useViewer().viewer()}>
        <ConsentPage />
      </Show>
    ),
    { at: '/consent?next=%2Fpasses', route: '/consent' },
  );
}
const agree = () => screen.findByRole('checkbox', { name: '我同意' });
const confirm = () => screen.getByRole('button', { name: '確認' });

test('shows the text in the language of the screen', async () => {
  const { variablesOf } = open();
  expect(await screen.findByText('二、告知')).toBeDefined();
  expect(variablesOf('ConsentText')).toEqual([{ language: 'ZH_HANT' }]);
});

test('goes on to the page that was asked for, once it is agreed to (R-REG-5)', async () => {
  const { user, address } = open(owing, { AgreeToConsent: { agreeToConsent: testViewer } });
  await user.click(await agree());
  await user.click(confirm());
  await waitFor(() => expect(address()).toBe('/passes'));
});

test('shows a new version when the text has changed meanwhile, to be agreed to anew', async () => {
  const { user, answer, address, variablesOf } = open(owing, { AgreeToConsent: refused({ code: 'CONFLICT' }) });
  await user.click(await agree());
  answer({ ConsentText: text('2026-02') });
  await user.click(confirm());
  expect(await screen.findByText('內容剛剛修訂過，請閱讀最新的全文後再同意。')).toBeDefined();
  expect(variablesOf('ConsentText')).toHaveLength(2);
  expect(address()).toContain('/consent');
});

test('passes those by who have agreed', async () => {
  const { address, variablesOf } = open(testViewer);
  await waitFor(() => expect(address()).toBe('/passes'));
  expect(variablesOf('AgreeToConsent')).toEqual([]);
});

test('offers to try again when the text could not be loaded', async () => {
  const { user, answer } = open(owing, { ConsentText: refused({ code: 'TIMEOUT' }) });
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ ConsentText: text('2026-01') });
  await user.click(again);
  expect(await screen.findByText('一、聲明')).toBeDefined();
});
