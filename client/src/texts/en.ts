import type { Translation } from '../lib/text-types';
import { account } from './en/account';
import { certificates } from './en/certificates';
import { company } from './en/company';
import { consent } from './en/consent';
import { faults } from './en/faults';
import { files } from './en/files';
import { home } from './en/home';
import { passes } from './en/passes';
import { people } from './en/people';
import { singleEntry } from './en/single-entry';
import { operator } from './en/operator';
import { recovery } from './en/recovery';
import { registration } from './en/registration';
import { session } from './en/session';
import { reviewer } from './en/reviewer';
import { reviews } from './en/reviews';
import { tokens } from './en/tokens';
import { ui } from './en/ui';
import type { zhHant } from './zh-Hant';

export const en: Translation<typeof zhHant> = {
  registration,
  recovery,
  consent,
  company,
  certificates,
  account,
  operator,
  session,
  faults,
  files,
  home,
  passes,
  people,
  singleEntry,
  reviewer,
  reviews,
  tokens,
  ui,
};
