import { shared } from '../domain/texts.en';
import { applications } from './applications/texts.en';
import { banRules } from './ban-rules/texts.en';
import { bans } from './bans/texts.en';
import { cardBatches } from './card-batches/texts.en';
import { cards } from './cards/texts.en';
import { cases } from './case/texts.en';
import { companies } from './companies/texts.en';
import { accountsOfCompanies } from './company-accounts/texts.en';
import { failedMessages } from './failed-messages/texts.en';
import { feeRules } from './fee-rules/texts.en';
import { fees } from './fees/texts.en';
import { gateHealth } from './gate-health/texts.en';
import { gateSystems } from './gate-systems/texts.en';
import { gates } from './gates/texts.en';
import { home } from './home/texts.en';
import { idNumberReads } from './id-number-reads/texts.en';
import { notFound } from './not-found/texts.en';
import { overview } from './overview/texts.en';
import { passes } from './passes/texts.en';
import { idNumber } from './people/texts.en';
import { personDossiers } from './person-dossiers/texts.en';
import { phoneCampaigns } from './phone-campaigns/texts.en';
import { applicationReviews } from './queue/application/texts.en';
import { reviews } from './queue/review/texts.en';
import { work } from './queue/texts.en';
import { readAlerts } from './read-alerts/texts.en';
import { passwordReset } from './recovery/texts.en';
import { branchReinstatements } from './reinstatements/texts.en';
import { staffSearch } from './search/texts.en';
import { secondFactor } from './second-factor/texts.en';
import { shell } from './shell/texts.en';
import { signIn } from './sign-in/texts.en';
import { spotChecks } from './spot-checks/texts.en';
import { staff } from './staff/texts.en';
import { suspensions } from './suspensions/texts.en';
import { tokens } from './tokens/texts.en';
import { branchCards } from './unused-cards/texts.en';

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
