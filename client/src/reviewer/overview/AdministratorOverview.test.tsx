import { screen, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { AdministratorOverview } from './AdministratorOverview';

const nothing = {
  gates: [{ state: 'OK', count: 0 }],
  failedMessages: 0,
  expiringTokens: [],
  neverSignedIn: 0,
  signedInLongAgo: 0,
  failedJobs: [],
};
const token = (holderKind: string, holderId: string, holderName: string, replaced: boolean) => ({
  accessToken: { id: `token-${holderId}`, label: '東岸', expiresAt: '2026-01-20T04:00:00Z' },
  ...{ holderKind, holderId, holderName, replaced },
});
const much = {
  gates: [
    { state: 'SILENT', count: 2 },
    { state: 'BEHIND', count: 0 },
    { state: 'OK', count: 5 },
  ],
  failedMessages: 3,
  expiringTokens: [token('GATE', 'system-1', '基隆港門禁', false), token('ANALYST', 'staff-9', '林分析', true)],
  neverSignedIn: 1,
  signedInLongAgo: 4,
  failedJobs: [{ queue: 'compare-passages', count: 2, lastAt: '2026-01-02T04:00:00Z' }],
};
const open = (answer: Answers[string]) =>
  renderWithApi({ AdministratorOverview: answer }, () => <AdministratorOverview />);
const region = (name: string) => screen.findByRole('region', { name });
const linksIn = async (name: string) =>
  within(await region(name))
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')]);

test('leads from each line to its page', async () => {
  open({ administratorOverview: much });
  expect(await linksIn('管制站')).toEqual([
    ['運作狀況', '/gate-health'],
    ['無回報2 站', '/gate-health?state=SILENT'],
    ['正常5 站', '/gate-health?state=OK'],
  ]);
  expect(await linksIn('待處理事項')).toEqual([
    ['未送達訊息3', '/failed-messages'],
    ['從未登入的同仁帳號1', '/staff?lastSignIn=NEVER'],
    ['90天以上未登入的同仁帳號4', '/staff?lastSignIn=LONG_AGO'],
  ]);
  const [system, analyst] = await linksIn('30天內到期的存取權杖');
  expect(system).toEqual([expect.stringMatching(/基隆港門禁 東岸.*2026\/01\/20 12:00/), '/gate-systems/system-1']);
  expect(analyst).toEqual([expect.stringContaining('已有到期日較晚的權杖'), '/staff/staff-9']);
  expect((await region('7天內失敗的排程工作')).textContent).toMatch(/compare-passages 2 次.*2026\/01\/02 12:00/);
});

test('says of each part that nothing is to be seen to', async () => {
  open({ administratorOverview: nothing });
  for (const words of ['沒有開放中的管制站', '沒有待處理事項', '沒有即將到期的存取權杖', '沒有失敗的排程工作']) {
    expect(await screen.findByText(words)).toBeDefined();
  }
});

test('offers to try again', async () => {
  const { user, answer } = open(refused({ code: 'INTERNAL' }));
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ AdministratorOverview: { administratorOverview: nothing } });
  await user.click(again);
  expect(await screen.findByText('沒有待處理事項')).toBeDefined();
});

test('is in English too', async () => {
  setLanguage('en');
  open({ administratorOverview: much });
  expect((await region('Gates')).textContent).toMatch(/Silent.*Gates: 2/);
  expect((await region('To be seen to')).textContent).not.toMatch(/[一-龥]/);
});
