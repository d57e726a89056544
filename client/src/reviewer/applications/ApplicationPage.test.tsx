import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleApplication } from '../../testing/samples';
import { testReviewer } from '../../testing/viewer';
import { ApplicationPage } from './ApplicationPage';

const { number } = sampleApplication;
const port = { code: 'KLPC', nameZh: '基隆港', nameEn: 'Port of Keelung' };
const issued = {
  id: 'pass-1',
  number: 'KLPS115-000001',
  kind: 'SINGLE_ENTRY',
  status: 'USABLE',
  validTo: '2026-11-21T02:00:05Z',
  port,
  holder: { name: '王小明', maskedIdNumber: 'A12345****', masked: false },
  spotCheck: null,
};

const open = (answers: Answers = {}) =>
  renderWithApi(
    {
      CurrentViewer: { viewer: testReviewer },
      ApplicationCase: { application: sampleApplication },
      ApplicationPasses: { application: { number, passes: [] } },
      ...answers,
    },
    () => <ApplicationPage />,
    { at: `/applications/${number}`, route: '/applications/:number' },
  );
const person = (name: string) => screen.findByRole('button', { name: new RegExp(`^${name}.*[*]`) });

test('shows an application to be read, and leads to where it is decided on', async () => {
  open();
  expect(await screen.findByRole('heading', { level: 1, name: number })).toBeDefined();
  expect(await screen.findByText('定期申請單・甲公司')).toBeDefined();
  const link = await screen.findByRole('link', { name: '審核這張申請單' });
  expect(link.getAttribute('href')).toBe(`/queue/application/${number}`);
  expect(screen.queryByRole('region', { name: '決定' })).toBeNull();
});

test('offers no decision on an application that waits for no one of the viewer’s', async () => {
  open({ ApplicationCase: { application: { ...sampleApplication, work: null } } });
  await person('王小明');
  expect(screen.queryByRole('link', { name: '審核這張申請單' })).toBeNull();
});

test('goes from person to person with j and k, and shows the files of each', async () => {
  const { user } = open();
  expect((await person('王小明')).getAttribute('aria-current')).toBe('true');
  expect(await screen.findByRole('region', { name: '王小明 的附件' })).toBeDefined();
  await user.keyboard('j');
  await waitFor(async () => expect((await person('李大同')).getAttribute('aria-current')).toBe('true'));
  expect(screen.queryByRole('region', { name: '王小明 的附件' })).toBeNull();
  await user.keyboard('k');
  await waitFor(async () => expect((await person('王小明')).getAttribute('aria-current')).toBe('true'));
});

test('lists the passes that came of it, and of single-entry passes their spot checks', async () => {
  open({ ApplicationPasses: { application: { number, passes: [issued] } } });
  const table = await screen.findByRole('table', { name: '核發的通行證' });
  expect(
    within(table)
      .getByRole('link', { name: /KLPS115-000001/ })
      .getAttribute('href'),
  ).toBe('/passes/KLPS115-000001');
  expect(screen.getByRole('heading', { name: '抽檢名單' })).toBeDefined();
});

test('shows no list of passes while none is issued', async () => {
  const { variablesOf } = open();
  await person('王小明');
  await waitFor(() => expect(variablesOf('ApplicationPasses')).toHaveLength(1));
  expect(screen.queryByRole('table', { name: '核發的通行證' })).toBeNull();
});

test('shows the application even when its passes could not be loaded, and tries those again', async () => {
  const { user, answer } = open({ ApplicationPasses: refused({ code: 'TIMEOUT' }) });
  expect(await person('王小明')).toBeDefined();
  const passes = await screen.findByRole('region', { name: '核發的通行證' });
  const again = within(passes).getByRole('button', { name: '再試一次' });
  answer({ ApplicationPasses: { application: { number, passes: [issued] } } });
  await user.click(again);
  expect(await screen.findByRole('table', { name: '核發的通行證' })).toBeDefined();
});

test('shows that there is no such application for this viewer, and leads back (R-ACC-5)', async () => {
  open({ ApplicationCase: { application: null } });
  expect(await screen.findByText('請確認申請單號，或這張申請單不屬於您的分公司。')).toBeDefined();
  expect(screen.getByRole('link', { name: '回申請單查詢' }).getAttribute('href')).toBe('/applications');
});

test('offers to try again when the application could not be loaded', async () => {
  const { user, answer } = open({ ApplicationCase: refused({ code: 'TIMEOUT' }) });
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ ApplicationCase: { application: sampleApplication } });
  await user.click(again);
  expect(await person('王小明')).toBeDefined();
});
