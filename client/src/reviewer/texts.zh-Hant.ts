import { shared } from '../domain/texts.zh-Hant';
import { applications } from './applications/texts.zh-Hant';
import { banRules } from './ban-rules/texts.zh-Hant';
import { bans } from './bans/texts.zh-Hant';
import { cardBatches } from './card-batches/texts.zh-Hant';
import { cards } from './cards/texts.zh-Hant';
import { cases } from './case/texts.zh-Hant';
import { companies } from './companies/texts.zh-Hant';
import { accountsOfCompanies } from './company-accounts/texts.zh-Hant';
import { failedMessages } from './failed-messages/texts.zh-Hant';
import { feeRules } from './fee-rules/texts.zh-Hant';
import { fees } from './fees/texts.zh-Hant';
import { gateHealth } from './gate-health/texts.zh-Hant';
import { gateSystems } from './gate-systems/texts.zh-Hant';
import { gates } from './gates/texts.zh-Hant';
import { home } from './home/texts.zh-Hant';
import { idNumberReads } from './id-number-reads/texts.zh-Hant';
import { notFound } from './not-found/texts.zh-Hant';
import { overview } from './overview/texts.zh-Hant';
import { passes } from './passes/texts.zh-Hant';
import { idNumber } from './people/texts.zh-Hant';
import { personDossiers } from './person-dossiers/texts.zh-Hant';
import { phoneCampaigns } from './phone-campaigns/texts.zh-Hant';
import { applicationReviews } from './queue/application/texts.zh-Hant';
import { reviews } from './queue/review/texts.zh-Hant';
import { work } from './queue/texts.zh-Hant';
import { readAlerts } from './read-alerts/texts.zh-Hant';
import { passwordReset } from './recovery/texts.zh-Hant';
import { branchReinstatements } from './reinstatements/texts.zh-Hant';
import { staffSearch } from './search/texts.zh-Hant';
import { secondFactor } from './second-factor/texts.zh-Hant';
import { shell } from './shell/texts.zh-Hant';
import { signIn } from './sign-in/texts.zh-Hant';
import { spotChecks } from './spot-checks/texts.zh-Hant';
import { staff } from './staff/texts.zh-Hant';
import { suspensions } from './suspensions/texts.zh-Hant';
import { tokens } from './tokens/texts.zh-Hant';
import { branchCards } from './unused-cards/texts.zh-Hant';

/** All texts of this program. */
export const texts = {
  ...shared,
  branchReinstatements,
  accountsOfCompanies,
  applicationReviews,
  applications,
  banRules,
  bans,
  cardBatches,
  cards,
  cases,
  companies,
  failedMessages,
  readAlerts,
  feeRules,
  fees,
  gateHealth,
  gateSystems,
  gates,
  home,
  idNumber,
  idNumberReads,
  notFound,
  overview,
  passes,
  passwordReset,
  personDossiers,
  phoneCampaigns,
  reviews,
  secondFactor,
  shell,
  signIn,
  spotChecks,
  staff,
  staffSearch,
  suspensions,
  branchCards,
  tokens,
  work,
};

declare module '../lib/i18n' {
  interface ProgramTexts {
    reviewer: typeof texts;
  }
}
