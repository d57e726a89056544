import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleCompany } from '../../testing/samples';
import { pngFile, stubUploads, uploadAnswers } from '../../testing/upload';
import { testViewer } from '../../testing/viewer';
import { CompanyPage } from './CompanyPage';

const certificate = {
  id: 'certificate-1',
  state: 'APPROVED',
  submittedAt: '2026-11-20T02:03:00Z',
  decision: { decidedAt: '2026-11-21T02:03:00Z', reason: null },
  file: { id: 'f1', name: '登記表.png', mediaType: 'image/png', size: 2048, url: '/files/f1' },
};
const reminders = [
  { kind: 'PASS_ENDS', days: [-50, -5, 0], lapsesAfter: null },
  { kind: 'APPLICATION_RETURNED', days: [8, 22], lapsesAfter: 61 },
  { kind: 'CARD_NOT_COLLECTED', days: [15, 46], lapsesAfter: 91 },
];
const rules = [{ purpose: 'CERTIFICATE', mediaTypes: ['image/png'], maxBytes: 1_000_000 }];
const lacking = (code: string) => ({
  ...testViewer,
  applicationEligibility: { allowed: false, reasons: [{ code, limit: null, until: null }] },
});
const company = (own: object | null) => ({
  viewer: { company: { ...sampleCompany, lastRemindersOnly: false, reminders, certificate: own } },
});

const open = (own: object | null = certificate, viewer: object = testViewer, answers: Answers = {}) =>
  renderWithApi(
    { CurrentViewer: { viewer }, OwnCompany: company(own), UploadRules: { uploadRules: rules }, ...answers },
    () => <CompanyPage />,
  );
const section = () => screen.findByRole('region', { name: '公司證明文件' });
const file = () => screen.queryByLabelText('公司證明文件', { selector: 'input[type=file]', exact: false });

test('shows the number that cannot be changed, and the data that can', async () => {
  open();
  expect(await screen.findByText('53212539')).toBeDefined();
  expect(screen.getByText('統編不可修改；若有多家公司，請依不同統編分別申請帳號。')).toBeDefined();
  expect(screen.getByRole('textbox', { name: '公司名稱' })).toHaveProperty('value', '甲公司');
});

test('shows that nothing is left to do before passes may be applied for (R-REG-6)', async () => {
  open();
  expect(await screen.findByText('可以申請通行證')).toBeDefined();
});

test('shows what is left to do, on this page without links to it', async () => {
  open(null, lacking('CERTIFICATE_NOT_APPROVED'));
  const tasks = (await screen.findByText('公司證明文件審核通過')).closest('ul') as HTMLElement;
  expect(within(tasks).getByText('尚未完成')).toBeDefined();
  expect(within(tasks).queryByRole('link')).toBeNull();
});

test('asks at once for a certificate where there is none or it was rejected, with the reason', async () => {
  const { unmount } = open(null, lacking('CERTIFICATE_NOT_APPROVED'));
  expect((await section()).textContent).toContain('尚未上傳公司證明文件');
  expect(screen.getByRole('form', { name: '上傳新的公司證明文件' })).toBeDefined();
  unmount();
  open(
    { ...certificate, state: 'REJECTED', decision: { ...certificate.decision, reason: '文件過期' } },
    lacking('CERTIFICATE_NOT_APPROVED'),
  );
  expect((await section()).textContent).toContain('請依下列原因重新上傳文件。');
  expect((await section()).textContent).toContain('原因：文件過期');
  expect(screen.getByRole('form', { name: '上傳新的公司證明文件' })).toBeDefined();
});

test('offers another certificate where one is in force, and moves the focus there', async () => {
  const { user } = open();
  await section();
  expect(screen.queryByRole('form', { name: '上傳新的公司證明文件' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '上傳新的公司證明文件' }));
  expect(await screen.findByRole('form', { name: '上傳新的公司證明文件' })).toBeDefined();
  expect(document.activeElement?.textContent).toContain('請上傳最新版本的文件重新審核');
});

test.each([
  ['OPEN', '新文件審核中；在審核通過前，先前通過的文件仍然有效，可繼續申請通行證。'],
  ['REJECTED', '請依下列原因重新上傳文件；先前通過的文件仍然有效，可繼續申請通行證。'],
])('says that an earlier certificate stays in force while the newer one is %s', async (state, words) => {
  open({ ...certificate, state, decision: state === 'OPEN' ? null : certificate.decision });
  expect((await section()).textContent).toContain(words);
});

test('sends nothing in without a file, and says so at the field', async () => {
  const { user, variablesOf } = open(null);
  await section();
  await user.click(screen.getByRole('button', { name: '送出審核' }));
  expect(await screen.findByRole('link', { name: /^請上傳公司證明文件/ })).toBeDefined();
  expect(variablesOf('SubmitCertificate')).toEqual([]);
});

test('sends in a certificate, and shows that it waits for its review', async () => {
  stubUploads();
  const sent = { ...certificate, id: 'certificate-2', state: 'OPEN', decision: null };
  const { user, variablesOf, answer } = open(null, testViewer, {
    ...uploadAnswers('CERTIFICATE', { fileName: '登記表.png', size: 7 }),
    SubmitCertificate: { submitCertificate: sent },
  });
  await section();
  const input = await waitFor(() => {
    const found = document.getElementById('field-uploadId-input');
    if (!found) throw new Error('not there yet');
    return found as HTMLInputElement;
  });
  await user.upload(input, pngFile('登記表.png'));
  await screen.findAllByText(/登記表\.png/);
  answer({ OwnCompany: company(sent) });
  await user.click(screen.getByRole('button', { name: '送出審核' }));
  expect(await screen.findByText('公司證明文件已送出審核')).toBeDefined();
  expect(variablesOf('SubmitCertificate')).toEqual([{ uploadId: 'upload-1' }]);
});

test('lists the accepted documents, in English with the Chinese title on them (R-REG-10)', async () => {
  setLanguage('en');
  open(null);
  const original = await screen.findByText('變更事項登記表');
  expect(original.getAttribute('lang')).toBe('zh-Hant');
});

test('shows the file that was sent in, when it is asked for', async () => {
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: '檢視文件' }));
  expect(await screen.findByRole('dialog', { name: '公司證明文件' })).toBeDefined();
});

test('offers to try again when the company could not be loaded', async () => {
  const { user, answer } = open(null, testViewer, { OwnCompany: refused({ code: 'TIMEOUT' }) });
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ OwnCompany: company(certificate) });
  await user.click(again);
  expect(await screen.findByText('53212539')).toBeDefined();
  expect(file()).toBeNull();
});

const withReminders = (lastRemindersOnly: boolean) => ({
  viewer: { company: { ...sampleCompany, lastRemindersOnly, reminders, certificate } },
});
const administrator = { ...testViewer, account: { ...testViewer.account, companyAdministrator: true } };

test('lets administrators choose to be sent only the last reminder of each kind (R-TIME-2)', async () => {
  const { user } = open(certificate, administrator, {
    OwnCompany: withReminders(false),
    SetLastRemindersOnly: { setLastRemindersOnly: { id: sampleCompany.id, lastRemindersOnly: true, reminders } },
  });
  const choice = await screen.findByRole('checkbox', { name: '只收每類的最後一次提醒' });
  await user.click(choice);
  expect(await screen.findByText('已儲存設定')).toBeDefined();
});

test('says the days that the API says, those of the last reminders where they are chosen', async () => {
  open(certificate, administrator, { OwnCompany: withReminders(false) });
  expect(
    await screen.findByText(/50、5、0 天後到期.*退回 8、22 天.*61 天後失效.*製證 15、46 天.*91 天後失效/),
  ).toBeDefined();
  expect(screen.getByRole('checkbox', { description: /0 為當日.*退回第 22 天、製證第 46 天/ })).toBeDefined();
});

test('shows colleagues what the administrators chose', async () => {
  open(certificate, testViewer, { OwnCompany: withReminders(true) });
  const choice = await screen.findByRole<HTMLInputElement>('checkbox', { name: '只收每類的最後一次提醒' });
  expect([choice.checked, choice.disabled]).toEqual([true, true]);
  expect(screen.getByText('由公司管理者設定。')).toBeDefined();
});
