import type { Translation } from '../lib/text-types';
import { faults } from './en/faults';
import { ui } from './en/ui';
import { session } from './en/session';
import { operator } from './en/operator';
import { account } from './en/account';
import { certificates } from './en/certificates';
import { company } from './en/company';
import { consent } from './en/consent';
import { recovery } from './en/recovery';
import { registration } from './en/registration';
import type { zhHant } from './zh-Hant';

export const en: Translation<typeof zhHant> = { registration, recovery, consent, company, certificates, account, operator, session, faults, ui };
