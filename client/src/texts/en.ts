import type { Translation } from '../lib/text-types';
import { account } from './en/account';
import { certificates } from './en/certificates';
import { company } from './en/company';
import { consent } from './en/consent';
import { faults } from './en/faults';
import { figures } from './en/figures';
import { files } from './en/files';
import { history } from './en/history';
import { home } from './en/home';
import { operator } from './en/operator';
import { passes } from './en/passes';
import { people } from './en/people';
import { recovery } from './en/recovery';
import { registration } from './en/registration';
import { reviewer } from './en/reviewer';
import { reviews } from './en/reviews';
import { session } from './en/session';
import { singleEntry } from './en/single-entry';
import { spotChecks } from './en/spot-checks';
import { suspensions } from './en/suspensions';
import { tokens } from './en/tokens';
import { ui } from './en/ui';
import { work } from './en/work';
import type { zhHant } from './zh-Hant';

export const en: Translation<typeof zhHant> = {
  account,
  certificates,
  company,
  consent,
  faults,
  files,
  figures,
  history,
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
  spotChecks,
  suspensions,
  tokens,
  ui,
  work,
};
