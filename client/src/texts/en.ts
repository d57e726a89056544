import type { Translation } from '../lib/text-types';
import { ui } from './en/ui';
import type { zhHant } from './zh-Hant';

export const en: Translation<typeof zhHant> = { ui };
