import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { refused } from '../../../../testing/api';
import { openForm, press, sampleDraft, stepHeading, stepWords } from '../../../../testing/application-form';

async function consent(page: ReturnType<typeof openForm>) {
  await stepHeading('同意事項');
  for (const box of screen.getAllByRole('checkbox')) await page.user.click(box);
  await page.user.click(press('下一步'));
  await stepHeading('確認送出');
}

test('R-ONE-2: shows how many passes are issued at once when everything is checked', async () => {
  openForm('/applications/drafts/d1?tab=check', { draft: sampleDraft });
  expect(await screen.findByText(/2 位人員 × 2 個港口，共核發 4 張當次證/)).toBeDefined();
  expect(screen.getByRole('link', { name: '修改進港事由' }).getAttribute('href')).toBe(
    '/applications/drafts/d1?tab=reason',
  );
  expect(screen.getByText('尚未填寫', { selector: 'p' })).toBeDefined();
});

test('R-ONE-8: warns on the check page when a person may not have a pass', async () => {
  openForm('/applications/drafts/d1?tab=check', { draft: { ...sampleDraft, personIds: ['p1', 'p3'] } });
  expect(await screen.findByText(/有 1 位人員目前不符合資格/)).toBeDefined();
});

test('refuses to go on when a consent is not given', async () => {
  const { user } = openForm('/applications/drafts/d1?tab=consents', { draft: sampleDraft });
  await stepHeading('同意事項');
  await user.click(screen.getByRole('checkbox', { name: /我已閱讀並接受/ }));
  await user.click(press('下一步'));
  const links = within(await screen.findByRole('alert')).getAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toEqual(['護照確認：須勾選同意才能送出。']);
});

test('submits what was filled in with the consents, and leads to the number', async () => {
  const page = openForm('/applications/drafts/d1?tab=consents', {
    draft: sampleDraft,
    SubmitApplication: { submitApplication: { id: 'a1', number: 'OS01-11511-00001' } },
  });
  await consent(page);
  await page.user.click(press('送出申請'));
  await waitFor(() => expect(page.address()).toBe('/applications/submitted/OS01-11511-00001'));
  expect(page.variablesOf('SubmitApplication')).toHaveLength(1);
  expect(page.variablesOf('SubmitApplication')[0]?.input).toEqual({
    form: 'FOREIGN_SINGLE_ENTRY',
    reason: '船舶維修',
    areaCodes: ['KL-E', 'KH-1'],
    personIds: ['p1', 'p2'],
    personalDataConsent: true,
    documentsConfirmed: true,
    draftId: 'd1',
  });
});

test('shows each refusal at its person and at its step when the submission is refused', async () => {
  const page = openForm('/applications/drafts/d1?tab=consents', {
    draft: sampleDraft,
    SubmitApplication: refused(
      { code: 'TOO_LONG', field: 'reason', params: { limit: 200 } },
      { code: 'ATTACHMENT_MISSING', field: 'personIds.1', params: { attachment: 'PASSPORT', person: '陳美玲' } },
    ),
  });
  await consent(page);
  await page.user.click(press('送出申請'));
  const summary = await screen.findByRole('alert');
  const links = within(summary).getAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toEqual([
    '進港事由：最多 200 個字元。',
    '陳美玲：尚未上傳護照附件。',
  ]);
  await page.user.click(links[1] as HTMLElement);
  expect(document.activeElement?.textContent).toContain('陳美玲');
  expect(stepWords()[0]).toContain('需要修正');
  await page.user.click(press('刪除 陳美玲'));
  expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(1);
});
