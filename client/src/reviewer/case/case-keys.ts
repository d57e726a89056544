import { t } from '../../lib/i18n';
import type { KeyHelp } from '../../ui/KeyboardHelp';
import type { DecisionKeys } from '../queue/review/DecisionButtons';
import { takeOverKey } from '../queue/work/ClaimNotice';

/** Of an account, or of a certificate that stands alone. */
export const firstKeys: DecisionKeys = { approve: 'a', reject: 'r', preview: 'p' };

/** Of the certificate that came with an account. */
export const secondKeys: DecisionKeys = { approve: 'c', reject: 't', preview: 'v' };

export const nextKey = ']';

export interface WayKeys {
  next: string;
  previous: string;
  list: string;
}

export const wayKeys: WayKeys = { next: 'j', previous: 'k', list: 'l' };

/** For the help: the keys of every page that stands beside its list. */
export const wayHelp = (keys: WayKeys = wayKeys): KeyHelp[] => [
  { keys: 'Ctrl Enter', does: t('reviews:keys.confirm') },
  { keys: keys.next, does: t('reviews:queue.next') },
  { keys: keys.previous, does: t('reviews:queue.previous') },
  { keys: keys.list, does: t('reviews:keys.list') },
];

export const caseHelp = (): KeyHelp[] => [
  { keys: firstKeys.approve, does: t('reviews:keys.approve') },
  { keys: firstKeys.reject, does: t('reviews:keys.reject') },
  { keys: firstKeys.preview, does: t('reviews:keys.preview') },
  { keys: secondKeys.approve, does: t('reviews:keys.approveCertificate') },
  { keys: secondKeys.reject, does: t('reviews:keys.rejectCertificate') },
  { keys: secondKeys.preview, does: t('reviews:keys.previewCertificate') },
  { keys: nextKey, does: t('reviews:keys.approveAndNext') },
  { keys: takeOverKey, does: t('reviews:keys.takeOver') },
  ...wayHelp(),
];
