import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleBranches, sampleStaff } from '../../testing/samples';
import { StaffInvitePage } from './StaffInvitePage';

const ports = sampleBranches.map((branch) => ({ branch }));
const open = (answers: Answers = {}) =>
  renderWithApi({ StaffInvite: { ports }, InviteStaff: { inviteStaff: sampleStaff }, ...answers }, () => (
    <StaffInvitePage />
  ));
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const box = (name: string) => screen.getByRole('checkbox', { name });
const send = () => screen.getByRole('button', { name: '寄出邀請' });

async function fillIn(user: ReturnType<typeof open>['user']) {
  await user.type(field('使用者帳號'), 'police-kl');
  await user.type(field('姓名'), '陳港警');
  await user.type(field('Email'), 'police@example.tw');
}

test('explains after an invitation what happens next, and leads to the account', async () => {
  const { user } = open();
  await fillIn(user);
  await user.click(await screen.findByRole('checkbox', { name: '基隆' }));
  await user.click(send());
  expect(await screen.findByRole('heading', { level: 1, name: '邀請已寄出' })).toBeDefined();
  const steps = within(screen.getByRole('region', { name: '接下來' })).getAllByRole('listitem');
  expect(steps[0]?.textContent).toContain('police@example.tw');
  expect(steps).toHaveLength(4);
  expect(screen.getByRole('link', { name: '查看陳港警的帳號' }).getAttribute('href')).toBe('/staff/staff-2');
});

test('tells an analyst’s inviter nothing of a second factor', async () => {
  const { user } = open({ InviteStaff: { inviteStaff: { ...sampleStaff, kind: 'ANALYST', roles: [], branches: [] } } });
  await fillIn(user);
  await user.click(send());
  const steps = within(await screen.findByRole('region', { name: '接下來' })).getAllByRole('listitem');
  expect(steps.map(({ textContent }) => textContent).join()).not.toContain('雙重驗證');
});

test('asks an analyst for neither roles nor branches, and sends none that were ticked before', async () => {
  const { user, variablesOf } = open();
  await user.click(await screen.findByRole('checkbox', { name: '基隆' }));
  await user.click(box('審核'));
  await user.click(screen.getByRole('radio', { name: /分析人員/ }));
  expect(screen.queryByRole('checkbox')).toBeNull();
  await fillIn(user);
  await user.click(send());
  await waitFor(() => expect(variablesOf('InviteStaff')).toHaveLength(1));
  expect(variablesOf('InviteStaff')[0]?.input).toMatchObject({ kind: 'ANALYST', roles: [], branchCodes: [] });
});

test('starts with an empty form when another colleague is invited', async () => {
  const { user } = open();
  await fillIn(user);
  await user.click(send());
  await user.click(await screen.findByRole('button', { name: '再邀請一位' }));
  expect(await screen.findByRole('textbox', { name: '使用者帳號' })).toHaveProperty('value', '');
});

test('shows a refusal at its field and keeps what was typed', async () => {
  const { user } = open({ InviteStaff: refused({ code: 'ACCOUNT_NAME_TAKEN', field: 'input.accountName' }) });
  await fillIn(user);
  await user.click(send());
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')));
  expect(screen.getByRole('textbox', { name: '使用者帳號', description: /錯誤：/ })).toHaveProperty(
    'value',
    'police-kl',
  );
  expect(field('Email').value).toBe('police@example.tw');
});

test('keeps the form when the branches could not be loaded, and loads them again', async () => {
  const { user, answer } = open({ StaffInvite: refused({ code: 'TIMEOUT' }) });
  await user.type(field('使用者帳號'), 'police-kl');
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ StaffInvite: { ports } });
  await user.click(again);
  expect(await screen.findByRole('checkbox', { name: '基隆' })).toBeDefined();
  expect(field('使用者帳號').value).toBe('police-kl');
});
