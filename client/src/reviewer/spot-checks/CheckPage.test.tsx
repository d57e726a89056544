import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { makeFragmentData } from '../../gql';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { portOf } from '../../testing/places';
import { testReviewer } from '../../testing/viewer';
import { PassHolder } from '../passes/HolderItems';
import { CheckPage } from './CheckPage';

const port = portOf('KLPC', '基隆港', 'Port of Keelung');
const passOf = (number: string) => ({
  id: number,
  number,
  validFrom: '2026-01-02T00:00:00Z',
  validTo: '2026-01-03T00:00:00Z',
  applicationNumber: null,
  port,
  areas: [],
  attachments: [],
  spotCheck: null,
  pendingSpotCheck: { submittedByViewer: false, suspensionTo: '2026-03-31' },
  ...makeFragmentData(
    {
      number,
      holder: { name: 'JOHN DOE', englishName: null, idKind: 'PASSPORT', maskedIdNumber: 'X12***67', masked: false },
      company: { name: '甲公司', organisationNumber: '53212539' },
    },
    PassHolder,
  ),
});
const [first, second] = [passOf('KLPS115-000001'), passOf('KLPS115-000002')];
const checked = (result: 'PASSED' | 'FAILED', reason: string | null = null) => ({
  ...first,
  pendingSpotCheck: null,
  spotCheck: { result, reason, checkedAt: '2026-03-04T05:06:07Z', checkedBy: '陳同事', suspension: null },
});
const sampleOf = (...passes: { number: string }[]) => ({
  spotCheckSample: {
    id: 'sample-1',
    branch: testReviewer.branches[0],
    passes: { total: passes.length, items: passes.map((pass, at) => ({ position: at + 1, pass })) },
  },
});

const open = (answers: Answers = {}) =>
  renderWithApi(
    {
      CurrentViewer: { viewer: testReviewer },
      SpotCheckSample: sampleOf(first, second),
      CheckedPass: ({ number }) => ({ pass: number === first.number ? first : second }),
      EarlierSuspensions: { suspensions: { items: [] } },
      RecordSpotCheck: ({ result }) => ({ recordSpotCheck: checked(result as 'PASSED' | 'FAILED') }),
      StandardReasons: { standardReasons: ['護照影本不符'] },
      ...answers,
    },
    () => <CheckPage />,
    { at: `/spot-checks/sample-1/${first.number}`, route: '/spot-checks/:id/:number' },
  );
const bar = () => screen.findByRole('region', { name: '抽檢結果' });

test('shows the pass, its place in the sample and that no passport came with it', async () => {
  open();
  expect(await screen.findByRole('heading', { level: 1, name: '抽檢 KLPS115-000001' })).toBeDefined();
  expect(await screen.findByText('第 1 件，共 2 件')).toBeDefined();
  expect(screen.getByText('申請時沒有檢附護照影本')).toBeDefined();
  expect(await screen.findByText('沒有停權紀錄')).toBeDefined();
});

test('records a pass with p, and stays', async () => {
  const { user, variablesOf, address } = open();
  await bar();
  await user.keyboard('p');
  expect(await screen.findByText('KLPS115-000001 抽檢合格')).toBeDefined();
  expect(variablesOf('RecordSpotCheck')).toEqual([{ passNumber: 'KLPS115-000001', result: 'PASSED', reason: null }]);
  expect(address()).toBe('/spot-checks/sample-1/KLPS115-000001');
  expect(within(await bar()).queryByRole('button', { name: /^不合格/ })).toBeNull();
  expect(within(await bar()).getByRole('button', { name: /下一張未抽檢/ })).toBeDefined();
});

test('records a pass and goes on to the next unchecked one with ]', async () => {
  const { user, address } = open();
  await bar();
  await screen.findByText('第 1 件，共 2 件');
  await user.keyboard(']');
  await waitFor(() => expect(address()).toBe('/spot-checks/sample-1/KLPS115-000002'));
  expect(await screen.findByText('KLPS115-000001 抽檢合格')).toBeDefined();
});

test('returns to the sample when the last of its passes is checked', async () => {
  const { user, address } = open({ SpotCheckSample: sampleOf(first) });
  await bar();
  await screen.findByText('第 1 件，共 1 件');
  await user.keyboard(']');
  expect(await screen.findByText('這份名單已全部抽檢')).toBeDefined();
  expect(address()).toBe('/spot-checks/sample-1');
});

test('shows what a failure brings before it is recorded (R-ONE-7)', async () => {
  const { user, variablesOf } = open();
  await bar();
  await user.keyboard('f');
  const dialog = await screen.findByRole('dialog', { name: 'KLPS115-000001 抽檢不合格' });
  expect(dialog.textContent).toMatch(/甲公司自今天（.*）起至 2026\/03\/31 不得申辦基隆港/);
  expect(variablesOf('RecordSpotCheck')).toEqual([]);
  await user.click(await within(dialog).findByRole('button', { name: '護照影本不符' }));
  await user.click(within(dialog).getByRole('button', { name: '登錄不合格並停權' }));
  expect(await screen.findByText('甲公司已停權，通知信將寄給該公司')).toBeDefined();
  expect(variablesOf('RecordSpotCheck')).toEqual([
    { passNumber: 'KLPS115-000001', result: 'FAILED', reason: '護照影本不符' },
  ]);
});

test('refuses a failure without a reason at its field', async () => {
  const { user } = open({ RecordSpotCheck: refused({ code: 'REQUIRED', field: 'reason' }) });
  await bar();
  await user.keyboard('f');
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '登錄不合格並停權' }));
  expect(await screen.findByRole('textbox', { name: '不合格原因', description: /錯誤：/ })).toBeDefined();
});

test('shows what a colleague recorded when they were faster', async () => {
  const { user, answer } = open({ RecordSpotCheck: refused({ code: 'ALREADY_CHECKED' }) });
  await bar();
  answer({ CheckedPass: { pass: checked('FAILED', '護照過期') } });
  await user.keyboard('p');
  expect(await screen.findByText('這張當次證剛剛已由其他人抽檢')).toBeDefined();
  expect(screen.getByText(/陳同事 已於 2026\/03\/04 .*登錄「不合格」/)).toBeDefined();
});

test('refuses to check what the viewer applied for', async () => {
  const own = { ...first, pendingSpotCheck: { submittedByViewer: true, suspensionTo: '2026-03-31' } };
  const { user, variablesOf } = open({ CheckedPass: { pass: own } });
  expect(await screen.findByText('這張當次證是您送出的申請')).toBeDefined();
  await user.keyboard('pf');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(variablesOf('RecordSpotCheck')).toEqual([]);
});

test('offers no decision on a pass that is not to be checked here', async () => {
  open({ CheckedPass: { pass: { ...first, pendingSpotCheck: null } } });
  expect(await screen.findByText('只有所屬分公司的外籍人士當次證可以抽檢。')).toBeDefined();
  expect(screen.queryByRole('region', { name: '抽檢結果' })).toBeNull();
});

test('shows earlier suspensions of that company only, not of one whose number begins alike', async () => {
  const earlier = (id: string, organisationNumber: string, reason: string) => ({
    id,
    state: 'ENDED',
    from: '2025-01-01',
    to: '2025-01-07',
    passNumber: 'KLPS114-000009',
    reason,
    company: { name: '甲公司', organisationNumber },
    port,
  });
  open({
    EarlierSuspensions: {
      suspensions: { items: [earlier('1', '53212539', '冒用'), earlier('2', '5321253900', '他人的')] },
    },
  });
  expect(await screen.findByText('冒用')).toBeDefined();
  expect(screen.queryByText('他人的')).toBeNull();
});

test('shows that there is no such pass', async () => {
  open({ CheckedPass: { pass: null } });
  expect(await screen.findByRole('heading', { level: 1, name: /查無/ })).toBeDefined();
});
