import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleRegistration, sampleWork } from '../../testing/samples';
import { testReviewer } from '../../testing/viewer';
import { CertificatePage } from './CertificatePage';
import { CertificatesPage } from './CertificatesPage';

const waiting = {
  id: 'certificate-1',
  state: 'OPEN',
  submittedAt: sampleWork.submittedAt,
  registrationId: null,
  company: { name: '甲公司', organisationNumber: '53212539' },
  decision: null,
};
const list = (...items: object[]) => ({ certificates: { total: items.length, items } });
const openList = (answer: Answers[string] = list(waiting), at = '/certificates') =>
  renderWithApi({ CurrentViewer: { viewer: testReviewer }, CertificatesPage: answer }, () => <CertificatesPage />, {
    at,
    route: '/certificates',
  });
const row = (name: RegExp) => screen.findByRole('row', { name });

test('shows whether a certificate came with a registration or later', async () => {
  openList(list(waiting, { ...waiting, id: 'certificate-2', registrationId: 'r', company: { name: '乙公司' } }));
  const [alone, together] = [await row(/甲公司/), await row(/乙公司/)];
  const source = (found: HTMLElement) => within(found).getAllByRole('cell')[2]?.textContent;
  expect(source(alone)).not.toBe(source(together));
  expect(alone.textContent).toContain('已等候 2 天');
  expect(within(alone).getByRole('link').getAttribute('href')).toBe('/certificates/certificate-1');
});

test('lists those that need no review any more on a tab of their own', async () => {
  const { user, variablesOf, address } = openList();
  await row(/甲公司/);
  await user.click(
    within(screen.getByRole('navigation', { name: '審核結果' })).getByRole('link', { name: '無須審核' }),
  );
  await waitFor(() => expect(variablesOf('CertificatesPage').at(-1)).toMatchObject({ state: 'WITHDRAWN', page: 1 }));
  expect(address()).toBe('/certificates?tab=WITHDRAWN');
});

test('offers to try again when the certificates could not be loaded', async () => {
  const { user, answer } = openList(refused({ code: 'TIMEOUT' }));
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ CertificatesPage: list(waiting) });
  await user.click(again);
  expect(await row(/甲公司/)).toBeDefined();
});

const { certificate } = sampleRegistration;
const work = { ...sampleWork, id: 'certificate-1', kind: 'CERTIFICATE' };
const openCase = (answers: Answers = {}) =>
  renderWithApi(
    {
      CurrentViewer: { viewer: testReviewer },
      CertificatePage: list(waiting, { ...waiting, id: 'certificate-2' }),
      ReviewCase: { certificate: { ...certificate, registrationId: null, work } },
      ClaimWork: { claimWork: work },
      ReleaseWork: { releaseWork: true },
      DecisionMail: { decisionMail: null },
      StandardReasons: { standardReasons: [] },
      DecideWithUndo: {
        decideWithUndo: {
          ...{ id: 'pending-1', kind: 'CERTIFICATE', caseId: 'certificate-1', number: null, companyName: '甲公司' },
          ...{ effectiveAt: new Date(Date.now() + 10_000).toISOString(), refusals: null },
        },
      },
      ...answers,
    },
    () => <CertificatePage />,
    { at: '/certificates/certificate-1', route: '/certificates/:id' },
  );

test('approves a certificate that came alone with the key a', async () => {
  const { user, variablesOf } = openCase();
  await screen.findByRole('region', { name: '審核' });
  await user.keyboard('a');
  expect(await screen.findByText('公司證明文件審核通過')).toBeDefined();
  expect(variablesOf('DecideWithUndo')).toMatchObject([{ id: 'certificate-1', version: 1, decision: 'APPROVED' }]);
});

test('adds a note to the mail of an approval', async () => {
  const { user, variablesOf } = openCase();
  const bar = await screen.findByRole('region', { name: '審核' });
  await user.click(within(bar).getByRole('button', { name: /預覽通知信、附說明通過/ }));
  const dialog = await screen.findByRole('dialog', { name: '公司證明文件通過' });
  await user.type(within(dialog).getByRole('textbox', { name: '通過說明（可不填）' }), '請於明年更新');
  await user.click(within(dialog).getByRole('button', { name: '通過並寄出' }));
  await waitFor(() => expect(variablesOf('DecideWithUndo')[0]).toMatchObject({ reason: '請於明年更新' }));
});

test('approves and goes on to the next certificate with ]', async () => {
  const { user, address } = openCase();
  await screen.findByText('第 1 件，共 2 件');
  await user.keyboard(']');
  await waitFor(() => expect(address()).toBe('/certificates/certificate-2'));
});

test('stays on a certificate whose approval was refused', async () => {
  const { user, address } = openCase({ DecideWithUndo: refused({ code: 'CONFLICT' }) });
  await screen.findByText('第 1 件，共 2 件');
  await user.keyboard(']');
  expect(await screen.findByText('這件案子剛剛有變動')).toBeDefined();
  expect(address()).toBe('/certificates/certificate-1');
});
