import { ui } from './zh-Hant/ui';

/** Every namespace once; `en.ts` must match, or the client does not compile. */
export const zhHant = { ui } as const;
