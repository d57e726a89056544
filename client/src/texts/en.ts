import type { Translation } from '../lib/text-types';
import { faults } from './en/faults';
import { ui } from './en/ui';
import { session } from './en/session';
import { operator } from './en/operator';
import type { zhHant } from './zh-Hant';

export const en: Translation<typeof zhHant> = { operator, session, faults, ui };
