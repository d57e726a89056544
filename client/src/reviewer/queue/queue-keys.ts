import { t } from '../../lib/i18n';
import type { KeyHelp } from '../../ui/shell/KeyboardHelp';
import { assignKey } from './assigning/assign-key';
import { batchKey } from './batch/batch-key';

/** For the help: the keys of the queue beside those of every list. */
export const queueHelp = (): KeyHelp[] => [
  { keys: batchKey, does: t('work:batch.key') },
  { keys: assignKey, does: t('work:assign.key') },
  { keys: '1-9', does: t('work:views.key') },
];
