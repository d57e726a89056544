import { account } from '../domain/account/texts.zh-Hant';
import { applicationWords } from '../domain/applications/texts.zh-Hant';
import { faults } from '../domain/faults/texts.zh-Hant';
import { figures } from '../domain/figures/texts.zh-Hant';
import { files } from '../domain/files/texts.zh-Hant';
import { history } from '../domain/history/texts.zh-Hant';
import { passPage } from '../domain/passes/texts.zh-Hant';
import { recovery } from '../domain/recovery/texts.zh-Hant';
import { session } from '../domain/session/texts.zh-Hant';
import { suspensions } from '../domain/suspensions/texts.zh-Hant';
import { applicationCase } from '../operator/applications/correct/texts.zh-Hant';
import { applications } from '../operator/applications/texts.zh-Hant';
import { certificates } from '../operator/certificates/texts.zh-Hant';
import { company } from '../operator/company/texts.zh-Hant';
import { consent } from '../operator/consent/texts.zh-Hant';
import { home } from '../operator/home/texts.zh-Hant';
import { eligibility } from '../operator/new-application/texts.zh-Hant';
import { passes } from '../operator/passes/texts.zh-Hant';
import { people } from '../operator/people/texts.zh-Hant';
import { registration } from '../operator/registration/texts.zh-Hant';
import { sharedAccounts } from '../operator/shared-accounts/texts.zh-Hant';
import { operator } from '../operator/shell/texts.zh-Hant';
import { singleEntry } from '../operator/single-entry/texts.zh-Hant';
import { cards } from '../reviewer/cards/texts.zh-Hant';
import { gateSystems } from '../reviewer/gate-systems/texts.zh-Hant';
import { gates } from '../reviewer/gates/texts.zh-Hant';
import { idNumberReads } from '../reviewer/id-number-reads/texts.zh-Hant';
import { applicationReviews } from '../reviewer/queue/application/texts.zh-Hant';
import { reviews } from '../reviewer/queue/review/texts.zh-Hant';
import { work } from '../reviewer/queue/texts.zh-Hant';
import { secondFactor } from '../reviewer/second-factor/texts.zh-Hant';
import { reviewer } from '../reviewer/shell/texts.zh-Hant';
import { spotChecks } from '../reviewer/spot-checks/texts.zh-Hant';
import { staff } from '../reviewer/staff/texts.zh-Hant';
import { tokens } from '../reviewer/tokens/texts.zh-Hant';
import { ui } from '../ui/texts.zh-Hant';

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
