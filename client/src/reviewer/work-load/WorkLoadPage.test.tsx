import { screen } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { renderWithApi } from '../../testing/api';
import { testReviewer } from '../../testing/viewer';
import { WorkLoadPage } from './WorkLoadPage';

const since = new Date(Date.now() - 8 * 24 * 3_600_000).toISOString();
const colleague = { branches: ['KL', 'TX'], claimed: 1, oldestSince: since };
const workLoad = {
  ...{ unassigned: 3, oldestUnassigned: since },
  colleagues: [
    { ...colleague, accountId: 'staff-2', name: '陳同事', mine: false, assigned: 2 },
    { ...colleague, accountId: 'staff-1', name: '王小明', mine: true, assigned: 5 },
  ],
};
const open = (sections: string[]) =>
  renderWithApi(
    { CurrentViewer: { viewer: { ...testReviewer, sections } }, WorkLoad: { workLoad } },
    () => <WorkLoadPage />,
    { at: '/work-load', route: '/work-load' },
  );

test('shows what is not assigned first, then who has most, and how old, with links to the viewer’s', async () => {
  open(['WORK_QUEUE', 'WORK_LOAD']);
  const link = await screen.findByRole('link', { name: '王小明（您）' });
  expect(link.getAttribute('href')).toBe('/queue?assigned=MINE');
  const [, ...rows] = screen.getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/未指派.*3.*已等候 8 天/),
    expect.stringMatching(/王小明（您）.*基隆、臺中.*5.*1.*已等候 8 天/),
    expect.stringMatching(/陳同事.*基隆、臺中.*2.*1.*已等候 8 天/),
  ]);
});

test('links to no queue for administrators, who have none', async () => {
  open(['WORK_LOAD']);
  expect(await screen.findByText('王小明（您）')).toBeDefined();
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText(/所有分公司的案件/)).toBeDefined();
});
