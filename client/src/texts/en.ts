import { account } from '../domain/account/texts.en';
import { applicationWords } from '../domain/applications/texts.en';
import { faults } from '../domain/faults/texts.en';
import { figures } from '../domain/figures/texts.en';
import { files } from '../domain/files/texts.en';
import { history } from '../domain/history/texts.en';
import { passPage } from '../domain/passes/texts.en';
import { recovery } from '../domain/recovery/texts.en';
import { session } from '../domain/session/texts.en';
import { suspensions } from '../domain/suspensions/texts.en';
import type { Translation } from '../lib/text-types';
import { applicationCase } from '../operator/applications/correct/texts.en';
import { applications } from '../operator/applications/texts.en';
import { certificates } from '../operator/certificates/texts.en';
import { company } from '../operator/company/texts.en';
import { consent } from '../operator/consent/texts.en';
import { home } from '../operator/home/texts.en';
import { eligibility } from '../operator/new-application/texts.en';
import { passes } from '../operator/passes/texts.en';
import { people } from '../operator/people/texts.en';
import { registration } from '../operator/registration/texts.en';
import { sharedAccounts } from '../operator/shared-accounts/texts.en';
import { operator } from '../operator/shell/texts.en';
import { singleEntry } from '../operator/single-entry/texts.en';
import { cards } from '../reviewer/cards/texts.en';
import { gateSystems } from '../reviewer/gate-systems/texts.en';
import { gates } from '../reviewer/gates/texts.en';
import { idNumberReads } from '../reviewer/id-number-reads/texts.en';
import { applicationReviews } from '../reviewer/queue/application/texts.en';
import { reviews } from '../reviewer/queue/review/texts.en';
import { work } from '../reviewer/queue/texts.en';
import { secondFactor } from '../reviewer/second-factor/texts.en';
import { reviewer } from '../reviewer/shell/texts.en';
import { spotChecks } from '../reviewer/spot-checks/texts.en';
import { staff } from '../reviewer/staff/texts.en';
import { tokens } from '../reviewer/tokens/texts.en';
import { ui } from '../ui/texts.en';
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
