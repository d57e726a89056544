import { screen, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { testReviewer } from '../../testing/viewer';
import { CompaniesPage } from './CompaniesPage';
import { CompanyPage } from './CompanyPage';

const company = {
  ...{ id: 'company-1', registeredAt: '2026-01-05T02:00:00Z', phone: '02-24200000', fax: null },
  ...{ address: '基隆市中正區中正路1號', responsiblePerson: '陳大順' },
  company: { name: '甲公司', organisationKind: 'UBN', organisationNumber: '53212539' },
  applicationEligibility: {
    ...{ allowed: false, conclusive: true },
    reasons: [{ code: 'CERTIFICATE_NOT_APPROVED', limit: null, until: null, port: null }],
  },
};
const none = { total: 0, items: [] };
const certificate = {
  ...{ id: 'certificate-1', state: 'REJECTED', submittedAt: '2026-02-01T02:00:00Z', registrationId: null },
  decision: { decidedAt: '2026-02-02T02:00:00Z', decidedBy: '陳審核', reason: '影本不清楚' },
};
const sections = ['PASSES', 'APPLICATIONS', 'BANS', 'COMPANIES', 'ID_NUMBER_READS'];
const answers: Answers = {
  CurrentViewer: {
    viewer: { ...testReviewer, sections: [...sections, 'COMPANY_ACCOUNTS', 'SUSPENSIONS', 'CERTIFICATES'] },
  },
  CompanyDossierPage: { companyDossier: company },
  AccountsOfCompany: { companyAccounts: none },
  PassesOfCompany: { passes: none },
  ApplicationsOfCompany: { applications: none },
  SuspensionsOfCompany: { suspensions: none },
  BansOfCompany: { bans: none },
  CertificatesOfCompany: { certificates: { total: 1, items: [certificate] } },
  RegistrationsOfCompany: { registrations: none },
  ReadsOfCompany: { idNumberReads: none },
};
const open = (more: Answers = {}) =>
  renderWithApi({ ...answers, ...more }, () => <CompanyPage />, {
    at: '/companies/53212539',
    route: '/companies/:number',
  });

test('shows a company with its lists, each with how many there are and the way to all', async () => {
  const { variablesOf } = open();
  expect(await screen.findByRole('heading', { level: 1, name: '甲公司' })).toBeDefined();
  expect(screen.getByText('陳大順')).toBeDefined();
  const list = await screen.findByRole('region', { name: '公司證明文件' });
  const row = await within(list).findByRole('row', { name: /影本不清楚/ });
  expect(within(row).getByText('不通過')).toBeDefined();
  expect(within(list).getByText('共 1 筆')).toBeDefined();
  expect(within(list).getByRole('link', { name: '查看全部：公司證明文件' }).getAttribute('href')).toBe(
    '/certificates?tab=ALL&company=53212539',
  );
  expect(await screen.findByText('沒有停權')).toBeDefined();
  expect(variablesOf('ApplicationsOfCompany')).toEqual([
    { filter: { organisationNumber: '53212539' } },
    { filter: { organisationNumber: '53212539', states: ['REJECTED'] } },
  ]);
});

test('asks for nothing that the viewer may not read', async () => {
  const { variablesOf } = open({ CurrentViewer: { viewer: { ...testReviewer, sections } } });
  expect(await screen.findByRole('region', { name: '不通過的申請單' })).toBeDefined();
  for (const asked of [
    'AccountsOfCompany',
    'SuspensionsOfCompany',
    'CertificatesOfCompany',
    'RegistrationsOfCompany',
  ]) {
    expect(variablesOf(asked)).toEqual([]);
  }
});

test('shows the rest where one list could not be loaded, with a way to try again', async () => {
  const { user, answer } = open({ BansOfCompany: refused({ code: 'TIMEOUT' }) });
  const bans = await screen.findByRole('region', { name: '人員管制' });
  const again = await within(bans).findByRole('button', { name: '再試一次' });
  expect(await screen.findByText('沒有停權')).toBeDefined();
  answer({ BansOfCompany: { bans: none } });
  await user.click(again);
  expect(await within(bans).findByText('沒有人員管制')).toBeDefined();
});

test('says that there is no company with this number', async () => {
  open({ CompanyDossierPage: { companyDossier: null } });
  expect(await screen.findByText('查無這家公司')).toBeDefined();
});

test('lists companies and whether they may apply; each opens by its number', async () => {
  renderWithApi(
    { ...answers, CompaniesPage: { companyDossiers: { total: 1, items: [company] } } },
    () => <CompaniesPage />,
    { at: '/companies?company=甲', route: '/companies' },
  );
  const row = await screen.findByRole('row', { name: /甲公司/ });
  expect(within(row).getByText('公司證明文件尚未審核通過', { exact: false })).toBeDefined();
  expect(within(row).getByRole('link').getAttribute('href')).toBe('/companies/53212539');
});
