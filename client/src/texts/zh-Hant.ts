import { faults } from './zh-Hant/faults';
import { ui } from './zh-Hant/ui';
import { session } from './zh-Hant/session';
import { operator } from './zh-Hant/operator';

/** Every namespace once; `en.ts` must match, or the client does not compile. */
export const zhHant = { operator, session, faults, ui } as const;
