import { screen, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleBranches, sampleStaff } from '../../testing/samples';
import { StaffAccountPage } from './StaffAccountPage';

const ports = sampleBranches.map((branch) => ({ branch }));
const open = (answer: Answers[string]) =>
  renderWithApi({ StaffAccountPage: answer }, () => <StaffAccountPage />, {
    at: '/staff/staff-2',
    route: '/staff/:id',
  });

test('shows one account, its rights to be changed and what can be done', async () => {
  open({ staffAccount: sampleStaff, ports });
  expect(await screen.findByRole('heading', { level: 1, name: '陳港警' })).toBeDefined();
  const crumbs = screen.getByRole('navigation', { name: '目前位置' });
  expect(within(crumbs).getByText('police-kl').getAttribute('aria-current')).toBe('page');
  const form = screen.getByRole('form', { name: '角色與分公司' });
  expect(within(form).getByRole('checkbox', { name: '港警查核', checked: true })).toBeDefined();
  expect(within(form).getByRole('checkbox', { name: '高雄', checked: false })).toBeDefined();
});

test('one’s own rights are only shown, and so are those of analysts', async () => {
  const { unmount } = open({ staffAccount: { ...sampleStaff, self: true }, ports });
  await screen.findByRole('heading', { level: 1, name: '陳港警' });
  expect(screen.queryByRole('form')).toBeNull();
  unmount();
  open({ staffAccount: { ...sampleStaff, kind: 'ANALYST', roles: [], branches: [] }, ports });
  await screen.findByRole('heading', { level: 1, name: '陳港警' });
  expect(screen.queryByRole('form')).toBeNull();
});

test('says that there is none, and leads back', async () => {
  open({ staffAccount: null, ports });
  expect(await screen.findByRole('heading', { level: 1, name: '查無這個人員帳號' })).toBeDefined();
  expect(screen.getByRole('link', { name: '回人員清單' }).getAttribute('href')).toBe('/staff');
});

test('says why it could not be loaded', async () => {
  open(refused({ code: 'TIMEOUT' }));
  expect(await screen.findByRole('heading', { level: 1, name: '人員帳號' })).toBeDefined();
  expect(screen.getByRole('button', { name: '再試一次' })).toBeDefined();
});
