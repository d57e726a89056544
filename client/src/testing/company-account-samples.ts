import { CompanyAccountParts } from '../domain/company-accounts/company-account-documents';
import { makeFragmentData } from '../gql';
import type { CompanyAccountPartsFragment } from '../gql/graphql';

export const sampleCompanyAccount: CompanyAccountPartsFragment = {
  id: 'account-2',
  shared: false,
  accountName: 'demo-a2',
  personName: '陳同仁',
  email: 'a2@example.tw',
  company: { name: '甲公司', organisationNumber: '53212539' },
  state: 'ACTIVE',
  companyAdministrator: false,
  companyReadingRight: false,
  lastSignInAt: null,
  endedAt: null,
  endReason: null,
  endedByStaff: false,
  self: false,
  actions: ['END', 'GIVE_ADMINISTRATOR', 'GIVE_READING_RIGHT'],
  version: 4,
};

/** A row of a list of accounts. */
export const companyAccountRow = (account: CompanyAccountPartsFragment) => ({
  id: account.id,
  personName: account.personName,
  self: account.self,
  companyReadingRight: account.companyReadingRight,
  ...makeFragmentData(account, CompanyAccountParts),
});
