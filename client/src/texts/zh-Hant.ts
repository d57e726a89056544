import { faults } from './zh-Hant/faults';
import { ui } from './zh-Hant/ui';
import { session } from './zh-Hant/session';

/** Every namespace once; `en.ts` must match, or the client does not compile. */
export const zhHant = { session, faults, ui } as const;
