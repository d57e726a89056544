import { account } from './zh-Hant/account';
import { applicationCase } from './zh-Hant/application-case';
import { applicationReviews } from './zh-Hant/application-reviews';
import { applicationWords } from './zh-Hant/application-words';
import { applications } from './zh-Hant/applications';
import { cards } from './zh-Hant/cards';
import { certificates } from './zh-Hant/certificates';
import { company } from './zh-Hant/company';
import { consent } from './zh-Hant/consent';
import { eligibility } from './zh-Hant/eligibility';
import { faults } from './zh-Hant/faults';
import { figures } from './zh-Hant/figures';
import { files } from './zh-Hant/files';
import { gateSystems } from './zh-Hant/gate-systems';
import { gates } from './zh-Hant/gates';
import { history } from './zh-Hant/history';
import { home } from './zh-Hant/home';
import { idNumberReads } from './zh-Hant/id-number-reads';
import { operator } from './zh-Hant/operator';
import { passPage } from './zh-Hant/pass-page';
import { passes } from './zh-Hant/passes';
import { people } from './zh-Hant/people';
import { recovery } from './zh-Hant/recovery';
import { registration } from './zh-Hant/registration';
import { reviewer } from './zh-Hant/reviewer';
import { reviews } from './zh-Hant/reviews';
import { secondFactor } from './zh-Hant/second-factor';
import { session } from './zh-Hant/session';
import { sharedAccounts } from './zh-Hant/shared-accounts';
import { singleEntry } from './zh-Hant/single-entry';
import { spotChecks } from './zh-Hant/spot-checks';
import { staff } from './zh-Hant/staff';
import { suspensions } from './zh-Hant/suspensions';
import { tokens } from './zh-Hant/tokens';
import { ui } from './zh-Hant/ui';
import { work } from './zh-Hant/work';

/** Every namespace once; `en.ts` must match, or the client does not compile. */
export const zhHant = {
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
} as const;
