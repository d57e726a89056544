import { screen, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import type { Section } from '../../gql/graphql';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleWork } from '../../testing/samples';
import { testReviewer } from '../../testing/viewer';
import { StaffHome } from './StaffHome';

const openWork = { ...testReviewer.openWork, cases: 7, claimed: 1, applications: 4, cardsToMake: 2 };
const counts = { INVITED: { total: 1 }, ACTIVE: { total: 12 }, DISABLED: { total: 3 } };

const nothing = {
  ...{ gates: [], failedMessages: 0, expiringTokens: [], neverSignedIn: 0, signedInLongAgo: 0, failedJobs: [] },
};

const open = (sections: Section[], answers: Answers = {}) =>
  renderWithApi(
    {
      CurrentViewer: { viewer: { ...testReviewer, openWork, sections } },
      CardStopProposals: { cardStopProposals: { items: [] } },
      OldestCases: { workQueue: { total: 7, items: [sampleWork] } },
      StaffCounts: counts,
      AdministratorOverview: { administratorOverview: nothing },
      ...answers,
    },
    () => <StaffHome />,
  );

test('leads a reviewer from each number to its list', async () => {
  open(['WORK_QUEUE', 'REGISTRATIONS', 'CARDS']);
  expect((await screen.findByRole('link', { name: /待審核.*7|7.*待審核/ })).getAttribute('href')).toBe('/queue');
  expect(screen.getByRole('link', { name: /您處理中/ }).getAttribute('href')).toBe('/queue?claim=MINE');
  expect(screen.getByRole('link', { name: /待審申請單/ }).getAttribute('href')).toBe('/queue?tab=APPLICATION');
  expect(screen.getByRole('link', { name: /待製證卡片/ }).getAttribute('href')).toBe('/cards');
});

test('shows the police only the applications to check', async () => {
  open(['WORK_QUEUE']);
  expect((await screen.findByRole('link', { name: /待查核申請單/ })).textContent).toContain('4');
  expect(screen.queryByRole('link', { name: /待製證卡片/ })).toBeNull();
});

test('shows the cases that have waited longest, each leading into the queue', async () => {
  open(['WORK_QUEUE']);
  const oldest = await screen.findByRole('list', { name: '等候最久的案件' });
  const link = within(oldest).getByRole('link', { name: /甲公司.*已等候 2 天/ });
  expect(link.getAttribute('href')).toBe('/queue/registration/work-1');
  expect(screen.getByRole('link', { name: '全部 7 件' }).getAttribute('href')).toBe('/queue');
});

test('shows that nothing waits when the queue is empty', async () => {
  open(['WORK_QUEUE'], { OldestCases: { workQueue: { total: 0, items: [] } } });
  expect(await screen.findByText('目前沒有等候審核的案件')).toBeDefined();
  expect(screen.queryByRole('link', { name: /全部/ })).toBeNull();
});

test('leads an administrator to the accounts in each state', async () => {
  open(['STAFF']);
  const accounts = await screen.findByRole('region', { name: '同仁帳號管理' });
  const hrefs = within(accounts)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  expect(hrefs).toEqual(['/staff?state=INVITED', '/staff?state=ACTIVE', '/staff?state=DISABLED']);
});

test('offers to try again when the accounts could not be counted', async () => {
  const { user, answer } = open(['STAFF'], { StaffCounts: refused({ code: 'INTERNAL' }) });
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ StaffCounts: counts });
  await user.click(again);
  expect(await screen.findByText('12')).toBeDefined();
});

test('shows that nothing is to be done when the viewer has no such section', async () => {
  open(['CARDS']);
  expect(await screen.findByText('目前沒有需要您處理的工作')).toBeDefined();
});
