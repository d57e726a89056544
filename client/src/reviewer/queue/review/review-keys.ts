import { t } from '../../../lib/i18n';
import type { KeyHelp } from '../../../ui/shell/KeyboardHelp';
import { navigationHelp, nextKey, viewerHelp } from '../../case/list-navigation';
import { assignKey } from '../assigning/assign-key';
import { noteKey } from '../notes/note-key';
import { undoKey } from '../pending/undo-key';
import { takeOverKey } from '../work/ClaimNotice';
import type { DecisionKeys } from './DecisionButtons';

/** Of an account, or of a certificate that stands alone. */
export const firstKeys: DecisionKeys = { approve: 'a', reject: 'r', preview: 'p' };

/** Of the certificate that came with an account. */
export const secondKeys: DecisionKeys = { approve: 'c', reject: 't', preview: 'v' };

export const reviewHelp = (): KeyHelp[] => [
  { keys: firstKeys.approve, does: t('reviews:keys.approve') },
  { keys: firstKeys.reject, does: t('reviews:keys.reject') },
  { keys: firstKeys.preview, does: t('reviews:keys.preview') },
  { keys: secondKeys.approve, does: t('reviews:keys.approveCertificate') },
  { keys: secondKeys.reject, does: t('reviews:keys.rejectCertificate') },
  { keys: secondKeys.preview, does: t('reviews:keys.previewCertificate') },
  { keys: nextKey, does: t('reviews:keys.approveAndNext') },
  { keys: undoKey, does: t('work:pending.key') },
  { keys: takeOverKey, does: t('work:takeOver.key') },
  { keys: assignKey, does: t('work:assign.key') },
  { keys: noteKey, does: t('work:notes.key') },
  ...viewerHelp(),
  ...navigationHelp(),
];
