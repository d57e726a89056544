import { shared } from '../domain/texts.zh-Hant';
import { emailChange } from './account/texts.zh-Hant';
import { corrections } from './applications/correct/texts.zh-Hant';
import { personGroups } from './applications/form/groups/texts.zh-Hant';
import { pastedList } from './applications/form/paste/texts.zh-Hant';
import { applicationForm } from './applications/form/texts.zh-Hant';
import { repeatedApplication } from './applications/repeat/texts.zh-Hant';
import { applications } from './applications/texts.zh-Hant';
import { certificates } from './certificates/texts.zh-Hant';
import { company } from './company/texts.zh-Hant';
import { colleagues } from './company-accounts/texts.zh-Hant';
import { consent } from './consent/texts.zh-Hant';
import { emailVerification } from './email-verification/texts.zh-Hant';
import { exchanges } from './exchanges/texts.zh-Hant';
import { holder } from './holder/texts.zh-Hant';
import { home } from './home/texts.zh-Hant';
import { ownership } from './lists/texts.zh-Hant';
import { newApplication } from './new-application/texts.zh-Hant';
import { notFound } from './not-found/texts.zh-Hant';
import { passes } from './passes/texts.zh-Hant';
import { peopleFiles } from './people/attachments/texts.zh-Hant';
import { peopleImport } from './people/import/texts.zh-Hant';
import { people } from './people/texts.zh-Hant';
import { ownGroups } from './person-groups/texts.zh-Hant';
import { phones } from './phones/texts.zh-Hant';
import { passwordReset } from './recovery/texts.zh-Hant';
import { registration } from './registration/texts.zh-Hant';
import { ownReinstatements } from './reinstatements/texts.zh-Hant';
import { ownSearch } from './search/texts.zh-Hant';
import { signIn } from './session/texts.zh-Hant';
import { sharedAccounts } from './shared-accounts/texts.zh-Hant';
import { shell } from './shell/texts.zh-Hant';
import { suspensions } from './suspensions/texts.zh-Hant';
import { passageRecords } from './unused-cards/texts.zh-Hant';

/** All texts of this program. */
export const texts = {
  ...shared,
  ownReinstatements,
  applications,
  certificates,
  colleagues,
  company,
  consent,
  corrections,
  ownSearch,
  personGroups,
  pastedList,
  repeatedApplication,
  applicationForm,
  emailChange,
  emailVerification,
  exchanges,
  holder,
  home,
  newApplication,
  notFound,
  ownership,
  passes,
  passwordReset,
  people,
  peopleFiles,
  peopleImport,
  phones,
  registration,
  sharedAccounts,
  shell,
  signIn,
  suspensions,
  ownGroups,
  passageRecords,
};

declare module '../lib/i18n' {
  interface ProgramTexts {
    operator: typeof texts;
  }
}
