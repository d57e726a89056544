import { account } from './zh-Hant/account';
import { certificates } from './zh-Hant/certificates';
import { company } from './zh-Hant/company';
import { consent } from './zh-Hant/consent';
import { faults } from './zh-Hant/faults';
import { files } from './zh-Hant/files';
import { home } from './zh-Hant/home';
import { operator } from './zh-Hant/operator';
import { passes } from './zh-Hant/passes';
import { people } from './zh-Hant/people';
import { recovery } from './zh-Hant/recovery';
import { registration } from './zh-Hant/registration';
import { reviewer } from './zh-Hant/reviewer';
import { reviews } from './zh-Hant/reviews';
import { session } from './zh-Hant/session';
import { singleEntry } from './zh-Hant/single-entry';
import { tokens } from './zh-Hant/tokens';
import { ui } from './zh-Hant/ui';

/** Every namespace once; `en.ts` must match, or the client does not compile. */
export const zhHant = {
  account,
  certificates,
  company,
  consent,
  faults,
  files,
  home,
  operator,
  passes,
  people,
  recovery,
  registration,
  reviewer,
  reviews,
  session,
  singleEntry,
  tokens,
  ui,
} as const;
