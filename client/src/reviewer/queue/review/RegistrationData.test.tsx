import { screen, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import type { RegistrationReviewFragment } from '../../../gql/graphql';
import { renderWithApi } from '../../../testing/api';
import { sampleRegistration } from '../../../testing/samples';
import { RegistrationData } from './RegistrationData';

const known: NonNullable<RegistrationReviewFragment['knownCompany']> = {
  id: 'company-1',
  name: '甲公司',
  phone: '07-7654321',
  fax: null,
  address: '高雄市鼓山區',
  responsiblePerson: '林負責',
};
const open = (own: Partial<RegistrationReviewFragment> = {}) =>
  renderWithApi({}, () => <RegistrationData registration={{ ...sampleRegistration, ...own }} />);
const row = (name: RegExp) => screen.getByRole('row', { name }).textContent;

test('shows that approving founds the company, while there is none of its number', () => {
  open();
  expect(screen.getByText(/通過後會新增公司，這個帳號為公司管理者/)).toBeDefined();
  expect(screen.queryByRole('table')).toBeNull();
});

test('shows before all else that approving joins a company, and compares what was sent with what is stored', () => {
  open({ knownCompany: known });
  expect(screen.getByText('通過後，帳號會加入「甲公司」')).toBeDefined();
  expect(screen.getByRole('table', { name: '申請資料與現有公司資料的比較' })).toBeDefined();
  expect(row(/^公司電話/)).toContain('不同');
  expect(row(/^公司地址/)).toContain('相同');
  expect(row(/^公司傳真/)).toContain('相同');
});

test('warns when the company that would be joined has another name', () => {
  open({ knownCompany: { ...known, name: '乙公司' } });
  const notice = screen.getByText('通過後，帳號會加入「乙公司」').closest('[class*=warning]');
  expect(notice).not.toBeNull();
  expect(row(/^公司名稱/)).toContain('不同');
});

test('compares nothing any more once it is decided, and shows by whom and why', () => {
  open({
    state: 'REJECTED',
    knownCompany: known,
    decision: { decidedAt: '2026-11-20T02:03:00Z', decidedBy: '陳審核', reason: '統編不符' },
  });
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.queryByText(/通過後/)).toBeNull();
  for (const words of ['陳審核', '統編不符']) expect(document.body.textContent).toContain(words);
});

test('shows of an approved account whether its address was verified', () => {
  const { unmount } = open({ state: 'APPROVED' });
  expect(screen.getByText('已驗證')).toBeDefined();
  unmount();
  open({ state: 'APPROVED', emailVerified: false });
  expect(screen.getByText('尚未驗證')).toBeDefined();
});

test('shows the code of an agency by its own name', () => {
  open({ organisationKind: 'AGENCY', organisationNumber: 'A1234' });
  const list = screen.getByRole('region', { name: '公司資料' });
  expect(within(list).getByText('機關代碼')).toBeDefined();
  expect(within(list).getByText('A1234')).toBeDefined();
});
