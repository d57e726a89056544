import { ui } from '../ui/texts.en';
import { account } from './account/texts.en';
import { application } from './applications/texts.en';
import { companyAccounts } from './company-accounts/texts.en';
import { eligibility } from './eligibility/texts.en';
import { errors } from './errors/texts.en';
import { fee } from './fees/texts.en';
import { figures } from './figures/texts.en';
import { files } from './files/texts.en';
import { history } from './history/texts.en';
import { holds } from './holds/texts.en';
import { pass } from './passes/texts.en';
import { person } from './people/texts.en';
import { phone } from './phones/texts.en';
import { recovery } from './recovery/texts.en';
import { reinstatements } from './reinstatements/texts.en';
import { review } from './reviews/texts.en';
import { search } from './search/texts.en';
import { session } from './session/texts.en';
import { spotCheck } from './spot-checks/texts.en';
import { staffMember } from './staff/texts.en';
import { suspension } from './suspensions/texts.en';
import { unusedCards } from './unused-cards/texts.en';

export const shared = {
  account,
  application,
  companyAccounts,
  eligibility,
  errors,
  fee,
  figures,
  files,
  history,
  holds,
  pass,
  person,
  phone,
  recovery,
  reinstatements,
  review,
  search,
  session,
  spotCheck,
  staffMember,
  suspension,
  ui,
  unusedCards,
};
