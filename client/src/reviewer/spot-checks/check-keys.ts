import { t } from '../../lib/i18n';
import type { KeyHelp } from '../../ui/shell/KeyboardHelp';
import { navigationHelp, nextKey } from '../case/list-navigation';

export const checkKeys = { pass: 'p', fail: 'f', next: nextKey } as const;

export const checkHelp = (): KeyHelp[] => [
  { keys: checkKeys.pass, does: t('spotChecks:keys.pass') },
  { keys: checkKeys.fail, does: t('spotChecks:keys.fail') },
  { keys: checkKeys.next, does: t('spotChecks:keys.next') },
  ...navigationHelp(),
];
