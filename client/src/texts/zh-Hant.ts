import { faults } from './zh-Hant/faults';
import { ui } from './zh-Hant/ui';
import { session } from './zh-Hant/session';
import { operator } from './zh-Hant/operator';
import { account } from './zh-Hant/account';
import { certificates } from './zh-Hant/certificates';
import { company } from './zh-Hant/company';
import { consent } from './zh-Hant/consent';
import { recovery } from './zh-Hant/recovery';
import { registration } from './zh-Hant/registration';

/** Every namespace once; `en.ts` must match, or the client does not compile. */
export const zhHant = { registration, recovery, consent, company, certificates, account, operator, session, faults, ui } as const;
