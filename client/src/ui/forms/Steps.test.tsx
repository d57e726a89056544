import { screen, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { renderAt } from '../../testing/render';
import { StepsLayout } from './StepsLayout';
import type { Step } from './step-types';

const steps: Step[] = [
  { key: 'a', label: '選擇人員', state: 'done', href: '/new?step=a' },
  { key: 'b', label: '效期', state: 'error', href: '/new?step=b' },
  { key: 'c', label: '港區', state: 'current' },
  { key: 'd', label: '確認', state: 'todo' },
];

test('show the current step, the completed ones and those with errors', () => {
  renderAt('/new', () => <StepsLayout steps={steps}>內容</StepsLayout>);
  const nav = screen.getByRole('navigation', { name: '申請步驟' });
  expect(within(nav).getByText('第 3 步，共 4 步')).toBeDefined();
  const rows = within(nav).getAllByRole('listitem');
  expect(rows.map((each) => each.textContent)).toEqual([
    '選擇人員已完成',
    '!效期需要修正',
    '3港區目前步驟',
    '4確認尚未填寫',
  ]);
  expect(rows.map((each) => each.getAttribute('aria-current'))).toEqual([null, null, 'step', null]);
  expect(screen.getByText('內容')).toBeDefined();
});

test('lead back to what can be taken up; the current one and those to come are no links', () => {
  renderAt('/new', () => <StepsLayout steps={steps}>內容</StepsLayout>);
  const links = screen.getAllByRole('link').map((each) => each.getAttribute('href'));
  expect(links).toEqual(['/new?step=a', '/new?step=b']);
});

test('count nothing where none is current', () => {
  renderAt('/new', () => <StepsLayout steps={steps.slice(0, 2)}>內容</StepsLayout>);
  expect(screen.queryByText(/^第/)).toBeNull();
});
