import { screen, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import type { PhoneCampaignPartsFragment } from '../../gql/graphql';
import { setLanguage } from '../../lib/i18n';
import { refused, renderWithApi } from '../../testing/api';
import { testReviewer as viewer } from '../../testing/viewer';
import { NewPhoneCampaignPage } from './NewPhoneCampaignPage';
import { PhoneCampaignPage } from './PhoneCampaignPage';
import { PhoneCampaignsPage } from './PhoneCampaignsPage';

const running: PhoneCampaignPartsFragment = {
  ...{ id: 'campaign-1', status: 'RUNNING', branch: 'KL', kind: 'PERIODIC', phoneState: 'UNVERIFIED' },
  ...{ dailyBudget: 5000, startedAt: '2026-11-10T02:00:00Z', startedBy: '林審核' },
  ...{ queued: 12, queuedToday: 12, waiting: 2, handedOver: 3, delivered: 6, failed: 1, verified: 4 },
};
const steps = [{ action: 'STARTED', at: '2026-11-10T02:00:00Z', by: '林審核', reason: null }];

test('R-TEL-8 lists the campaigns with their figures, in English too', async () => {
  setLanguage('en');
  renderWithApi(
    { CurrentViewer: { viewer }, PhoneCampaignsPage: { phoneCampaigns: { total: 1, items: [running] } } },
    () => <PhoneCampaignsPage />,
    { at: '/phone-campaigns', route: '/phone-campaigns' },
  );
  const link = await screen.findByRole('link', { name: /Keelung・Periodic pass・Not verified/ });
  expect(link.getAttribute('href')).toBe('/phone-campaigns/campaign-1');
});

test('R-TEL-8 shows number, cost and text before it starts anything, and shows them again after a change', async () => {
  const phoneCampaignPreview = { messages: 120, parts: 2, cost: 240, text: '[港區通行證手機驗證 …]' };
  const { user, variablesOf } = renderWithApi(
    {
      ...{ CurrentViewer: { viewer }, PreviewPhoneCampaign: { phoneCampaignPreview } },
      StartPhoneCampaign: { startPhoneCampaign: running },
    },
    () => <NewPhoneCampaignPage />,
    { at: '/phone-campaigns/new', route: '/phone-campaigns/new' },
  );
  await user.selectOptions(await screen.findByRole('combobox', { name: /分公司/ }), 'KL');
  expect(screen.queryByRole('button', { name: '開始發送' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '預覽通數與費用' }));
  expect(await screen.findByText('240 元')).toBeDefined();
  await user.selectOptions(screen.getByRole('combobox', { name: /驗證狀態/ }), 'UNVERIFIED');
  expect(screen.queryByText('240 元')).toBeNull();
  await user.click(screen.getByRole('button', { name: '預覽通數與費用' }));
  await user.click(await screen.findByRole('button', { name: '開始發送' }));
  const dialog = await screen.findByRole('alertdialog');
  expect(variablesOf('StartPhoneCampaign')).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: '開始發送' }));
  expect(await screen.findByText('已開始發送')).toBeDefined();
  expect(variablesOf('StartPhoneCampaign')).toEqual([
    { audience: { branch: 'KL', kind: null, phoneState: 'UNVERIFIED' }, dailyBudget: 5000 },
  ]);
});

test('R-TEL-8 stops a campaign for a reason, and reads it again where it has changed meanwhile', async () => {
  const { user, variablesOf } = renderWithApi(
    {
      CurrentViewer: { viewer },
      PhoneCampaignPage: { phoneCampaign: { ...running, steps } },
      StopPhoneCampaign: refused({ code: 'CONFLICT' }),
    },
    () => <PhoneCampaignPage />,
    { at: '/phone-campaigns/campaign-1', route: '/phone-campaigns/:id' },
  );
  await user.click(await screen.findByRole('button', { name: '停止發送' }));
  const dialog = await screen.findByRole('alertdialog');
  await user.type(within(dialog).getByRole('textbox', { name: /理由/ }), '內容有誤');
  await user.click(within(dialog).getByRole('button', { name: '停止發送' }));
  expect(variablesOf('StopPhoneCampaign')).toEqual([{ id: 'campaign-1', reason: '內容有誤' }]);
});
