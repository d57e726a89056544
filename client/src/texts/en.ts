import type { Translation } from '../lib/text-types';
import { account } from './en/account';
import { applicationCase } from './en/application-case';
import { applicationReviews } from './en/application-reviews';
import { applicationWords } from './en/application-words';
import { applications } from './en/applications';
import { cards } from './en/cards';
import { certificates } from './en/certificates';
import { company } from './en/company';
import { consent } from './en/consent';
import { eligibility } from './en/eligibility';
import { faults } from './en/faults';
import { figures } from './en/figures';
import { files } from './en/files';
import { gateSystems } from './en/gate-systems';
import { gates } from './en/gates';
import { history } from './en/history';
import { home } from './en/home';
import { idNumberReads } from './en/id-number-reads';
import { operator } from './en/operator';
import { passPage } from './en/pass-page';
import { passes } from './en/passes';
import { people } from './en/people';
import { recovery } from './en/recovery';
import { registration } from './en/registration';
import { reviewer } from './en/reviewer';
import { reviews } from './en/reviews';
import { secondFactor } from './en/second-factor';
import { session } from './en/session';
import { sharedAccounts } from './en/shared-accounts';
import { singleEntry } from './en/single-entry';
import { spotChecks } from './en/spot-checks';
import { staff } from './en/staff';
import { suspensions } from './en/suspensions';
import { tokens } from './en/tokens';
import { ui } from './en/ui';
import { work } from './en/work';
import type { zhHant } from './zh-Hant';

export const en: Translation<typeof zhHant> = {
  account,
  applicationReviews,
  applicationCase,
  applicationWords,
  applications,
  cards,
  certificates,
  company,
  consent,
  eligibility,
  faults,
  files,
  figures,
  gateSystems,
  gates,
  history,
  home,
  idNumberReads,
  operator,
  passes,
  passPage,
  people,
  recovery,
  registration,
  reviewer,
  reviews,
  secondFactor,
  session,
  sharedAccounts,
  singleEntry,
  spotChecks,
  staff,
  suspensions,
  tokens,
  ui,
  work,
};
