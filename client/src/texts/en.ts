import type { Translation } from '../lib/text-types';
import { faults } from './en/faults';
import { ui } from './en/ui';
import { session } from './en/session';
import type { zhHant } from './zh-Hant';

export const en: Translation<typeof zhHant> = { session, faults, ui };
