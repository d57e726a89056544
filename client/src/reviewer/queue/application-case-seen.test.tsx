import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { readFragment } from '../../gql';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleApplication, sampleWork } from '../../testing/samples';
import { testReviewer } from '../../testing/viewer';
import { ApplicationReview } from './application/application-documents';
import { QueueCasePage } from './QueueCasePage';

const next = { ...sampleWork, id: 'registration-2', company: { name: '乙公司', organisationNumber: '12345675' } };
const open = (answers: Answers = {}) =>
  renderWithApi(
    {
      CurrentViewer: { viewer: testReviewer },
      WorkQueue: { workQueue: { total: 2, counts: [], items: [sampleApplication.work, next] } },
      ApplicationCase: { application: sampleApplication },
      ClaimWork: { claimWork: sampleApplication.work },
      ReleaseWork: { releaseWork: true },
      ApplicationDecisionMail: { applicationDecisionMail: null },
      SaveDecisionDraft: refused({ code: 'INTERNAL' }),
      ReviewCase: { registration: null },
      ...answers,
    },
    () => <QueueCasePage />,
    { at: '/queue/application/PA115-000007', route: '/queue/:kind/:id' },
  );
const bar = () => screen.findByRole('region', { name: '決定' });
const person = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}.*[*]`) });
const said = (words: string) => screen.findByText(words);

test('counts whose documents were not looked at before they are approved, and marks who was seen', async () => {
  const [photo, passport] = readFragment(ApplicationReview, sampleApplication).attachments;
  const { user } = open({
    ApplicationCase: {
      application: {
        ...sampleApplication,
        attachments: [
          photo,
          { ...passport, file: { ...passport?.file, viewedAt: new Date().toISOString() } },
          { ...passport, id: 'attachment-3', itemIds: ['item-2'], file: { ...passport?.file, id: 'file-3' } },
        ],
      },
    },
  });
  await bar();
  expect(person('王小明').textContent).toContain('已檢視證件');
  expect(person('李大同').textContent).toContain('尚未檢視證件');
  await user.keyboard(']');
  const sending = await screen.findByRole('dialog', { name: '送出 2 筆決定' });
  expect(within(sending).getByText('2 位中 1 位尚未檢視證件')).toBeDefined();
});

test('takes up what was chosen before the page was loaded, and keeps what is chosen', async () => {
  const draft = { itemId: 'item-1', action: 'RETURN', reason: '照片模糊', grantedPasses: null };
  const { user, variablesOf, address } = open({
    ApplicationCase: { application: { ...sampleApplication, decisionDraft: [draft] } },
    SaveDecisionDraft: { saveDecisionDraft: true },
  });
  expect(await said('待審 2 筆，已判定 1 筆')).toBeDefined();
  expect(person('王小明').textContent).toContain('退回');
  expect(variablesOf('SaveDecisionDraft')).toEqual([]);
  await user.keyboard('ja');
  await waitFor(() =>
    expect(variablesOf('SaveDecisionDraft').at(-1)).toEqual({
      id: 'application-7',
      decisions: [
        { itemId: 'item-1', action: 'RETURN', reason: '照片模糊' },
        { itemId: 'item-2', action: 'APPROVE', reason: null },
      ],
    }),
  );
  await user.keyboard('J');
  await waitFor(() => expect(address()).toBe('/queue/registration/registration-2'));
});

test('shows the number in clear beside the open scan of a case that the viewer works on, and reads it once (R-ACC-4)', async () => {
  const holder = { idNumber: 'A123456789', masked: false };
  const claim = { by: '我', mine: true, until: new Date(Date.now() + 600_000).toISOString() };
  const { user, variablesOf } = open({
    ApplicationCase: { application: { ...sampleApplication, work: { ...sampleApplication.work, claim } } },
    RevealItemNumber: { application: { items: { items: [{ id: 'item-1', holder }] } } },
  });
  // Files are fetched beside the API.
  const api = globalThis.fetch;
  vi.stubGlobal('fetch', (address: unknown, request: RequestInit) =>
    String(address).startsWith('/files/')
      ? new Response(new Blob([], { type: 'text/plain' }))
      : api(address as string, request),
  );
  await bar();
  await user.keyboard('vv');
  expect(await screen.findByText('A123456789', {}, { timeout: 3000 })).toBeDefined();
  await user.keyboard('j');
  await waitFor(() => expect(screen.queryByText('A123456789')).toBeNull());
  await user.keyboard('k');
  expect(await screen.findByText('A123456789')).toBeDefined();
  expect(variablesOf('RevealItemNumber')).toHaveLength(1);
});
