import { ui } from '../ui/texts.zh-Hant';
import { account } from './account/texts.zh-Hant';
import { application } from './applications/texts.zh-Hant';
import { companyAccounts } from './company-accounts/texts.zh-Hant';
import { eligibility } from './eligibility/texts.zh-Hant';
import { errors } from './errors/texts.zh-Hant';
import { fee } from './fees/texts.zh-Hant';
import { figures } from './figures/texts.zh-Hant';
import { files } from './files/texts.zh-Hant';
import { history } from './history/texts.zh-Hant';
import { holds } from './holds/texts.zh-Hant';
import { pass } from './passes/texts.zh-Hant';
import { person } from './people/texts.zh-Hant';
import { phone } from './phones/texts.zh-Hant';
import { recovery } from './recovery/texts.zh-Hant';
import { reinstatements } from './reinstatements/texts.zh-Hant';
import { review } from './reviews/texts.zh-Hant';
import { search } from './search/texts.zh-Hant';
import { session } from './session/texts.zh-Hant';
import { spotCheck } from './spot-checks/texts.zh-Hant';
import { staffMember } from './staff/texts.zh-Hant';
import { suspension } from './suspensions/texts.zh-Hant';
import { unusedCards } from './unused-cards/texts.zh-Hant';

/** What both programs say. */
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
