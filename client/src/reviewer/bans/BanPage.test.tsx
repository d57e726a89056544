import { screen, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { type Answers, offline, renderWithApi } from '../../testing/api';
import { sampleBan } from '../../testing/ban-samples';
import { BanPage } from './BanPage';

const open = (ban: object | null, answers: Answers = {}) =>
  renderWithApi({ BanPage: { ban }, ...answers }, () => <BanPage />, { at: '/bans/ban-1', route: '/bans/:id' });
const history = async () => {
  const heading = await screen.findByRole('heading', { name: '歷程' });
  return within(heading.closest('section') as HTMLElement)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
};

test('R-BAN-1 says before a confirmation what it would do, cancelled cards too', async () => {
  const { unmount } = open(sampleBan);
  expect(await screen.findByText('這是此人第 2 件。')).toBeDefined();
  expect(screen.getByText('自當日起管制 4 個月。')).toBeDefined();
  expect(screen.getByText(/所有定期、臨時通行證立即註銷/)).toBeDefined();
  unmount();
  open({ ...sampleBan, cancelsCards: false });
  expect(await screen.findByText('這是此人第 2 件。')).toBeDefined();
  expect(screen.queryByText(/立即註銷/)).toBeNull();
});

test('R-BAN-1 says nothing of what would follow once it is decided', async () => {
  open({ ...sampleBan, state: 'IN_FORCE', decision: 'CONFIRMED', until: '2026-05-02' });
  expect(await screen.findByText('管制中')).toBeDefined();
  expect(screen.queryByText('複核同意後')).toBeNull();
});

test('facts and evidence are those of the branch that entered it; others read neither, nor the number', async () => {
  open({ ...sampleBan, note: null, evidence: null });
  expect(await screen.findByText('事實與佐證僅登錄之分公司可讀取。')).toBeDefined();
  expect(screen.queryByText('佐證')).toBeNull();
  expect(screen.queryByRole('button', { name: /顯示/ })).toBeNull();
});

test('R-ACC-4 the whole number is asked for on a click only, and hidden again', async () => {
  const { user, variablesOf } = open(sampleBan, {
    RevealBannedNumber: { ban: { id: 'ban-1', idNumber: 'A123456789' } },
  });
  const reveal = await screen.findByRole('button', { name: /顯示/ });
  expect(variablesOf('RevealBannedNumber')).toEqual([]);
  await user.click(reveal);
  expect(await screen.findByText('A123456789')).toBeDefined();
  await user.click(screen.getByRole('button', { name: /隱藏|遮蔽/ }));
  expect(screen.queryByText('A123456789')).toBeNull();
  expect(variablesOf('RevealBannedNumber')).toEqual([{ id: 'ban-1' }]);
});

test('a ban that waits says when it lapses; a decided one by whom and why', async () => {
  const { unmount } = open(sampleBan);
  const waiting = await history();
  expect(waiting).toHaveLength(2);
  expect(waiting[0]).toContain('林登錄');
  expect(waiting[1]).toMatch(/未複核則失效/);
  unmount();
  open({
    ...{ ...sampleBan, state: 'NOT_CONFIRMED', decision: 'DECLINED', decidedBy: '陳複核', decisionReason: '證據不足' },
    decidedAt: '2026-01-03T03:04:05Z',
  });
  const decided = await history();
  expect(decided).toHaveLength(2);
  expect(decided[1]).toMatch(/複核不同意.*陳複核.*證據不足/);
});

const lifted = {
  ...{ ...sampleBan, state: 'LIFTED', decision: 'CONFIRMED', decidedAt: '2026-01-03T03:04:05Z', decidedBy: '陳複核' },
  ...{ liftedAt: '2026-02-03T03:04:05Z', liftedBy: '林解除', liftReason: '已改善' },
};

test('a case that is annulled with its ban has its reason once', async () => {
  const annulled = { annulledAt: lifted.liftedAt, annulledBy: '林解除', annulReason: '查無此案' };
  open({ ...lifted, ...annulled, liftReason: '查無此案' });
  const steps = await history();
  expect(steps).toHaveLength(4);
  expect(steps.filter((step) => step?.includes('查無此案'))).toHaveLength(1);
  expect(steps[3]).toContain('撤銷案件');
});

test('a case that is annulled later keeps the reason for which the ban was lifted', async () => {
  open({ ...lifted, annulledAt: '2026-03-03T03:04:05Z', annulledBy: '林撤銷', annulReason: '影像辨識有誤' });
  const steps = await history();
  expect(steps[2]).toContain('已改善');
  expect(steps[3]).toContain('影像辨識有誤');
});

test('reads the ban again after a decision, and offers what may be done then', async () => {
  const { user, answer, variablesOf } = open(
    { ...sampleBan, viewerMay: ['CONFIRM', 'DECLINE'] },
    { DecideBan: { decideBan: { id: 'ban-1', state: 'IN_FORCE' } } },
  );
  await user.click(await screen.findByRole('button', { name: '同意' }));
  const dialog = within(await screen.findByRole('dialog'));
  answer({ BanPage: { ban: { ...lifted, state: 'IN_FORCE', liftedAt: null, viewerMay: ['LIFT'] } } });
  await user.click(dialog.getByRole('button', { name: '同意' }));
  expect(await screen.findByRole('button', { name: '提前解除' })).toBeDefined();
  expect(screen.queryByRole('button', { name: '不同意' })).toBeNull();
  expect(variablesOf('BanPage').length).toBeGreaterThan(1);
});

test('says that there is no such ban, and offers another try where it cannot be read', async () => {
  const { user, answer, unmount } = open(null, { BanPage: offline });
  const retry = await screen.findByRole('button', { name: /重試|再試/ });
  answer({ BanPage: { ban: sampleBan } });
  await user.click(retry);
  expect(await screen.findByRole('heading', { level: 1, name: /王小明/ })).toBeDefined();
  unmount();
  open(null);
  expect(await screen.findByText('查無此筆管制')).toBeDefined();
  expect(screen.getByRole('link', { name: '回管制清單' }).getAttribute('href')).toBe('/bans');
});

test('counts months and names causes in English where that is the language', async () => {
  setLanguage('en');
  open({ ...sampleBan, months: 1, company: null });
  expect(await screen.findByText('1 month')).toBeDefined();
  expect(screen.getByText('Violation')).toBeDefined();
  expect(screen.getByText('Counted for no company')).toBeDefined();
});
