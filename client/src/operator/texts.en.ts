import { shared } from '../domain/texts.en';
import { emailChange } from './account/texts.en';
import { corrections } from './applications/correct/texts.en';
import { personGroups } from './applications/form/groups/texts.en';
import { pastedList } from './applications/form/paste/texts.en';
import { applicationForm } from './applications/form/texts.en';
import { repeatedApplication } from './applications/repeat/texts.en';
import { applications } from './applications/texts.en';
import { certificates } from './certificates/texts.en';
import { company } from './company/texts.en';
import { colleagues } from './company-accounts/texts.en';
import { consent } from './consent/texts.en';
import { emailVerification } from './email-verification/texts.en';
import { exchanges } from './exchanges/texts.en';
import { holder } from './holder/texts.en';
import { home } from './home/texts.en';
import { ownership } from './lists/texts.en';
import { newApplication } from './new-application/texts.en';
import { notFound } from './not-found/texts.en';
import { passes } from './passes/texts.en';
import { peopleFiles } from './people/attachments/texts.en';
import { peopleImport } from './people/import/texts.en';
import { people } from './people/texts.en';
import { ownGroups } from './person-groups/texts.en';
import { phones } from './phones/texts.en';
import { passwordReset } from './recovery/texts.en';
import { registration } from './registration/texts.en';
import { ownReinstatements } from './reinstatements/texts.en';
import { ownSearch } from './search/texts.en';
import { signIn } from './session/texts.en';
import { sharedAccounts } from './shared-accounts/texts.en';
import { shell } from './shell/texts.en';
import { suspensions } from './suspensions/texts.en';
import { passageRecords } from './unused-cards/texts.en';

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
