import { t } from '../../../lib/i18n';
import type { KeyHelp } from '../../../ui/shell/KeyboardHelp';
import { type NavigationKeys, navigationHelp, nextKey, viewerHelp } from '../../case/list-navigation';
import { assignKey } from '../assigning/assign-key';
import { noteKey } from '../notes/note-key';
import { undoKey } from '../pending/undo-key';
import { takeOverKey } from '../work/ClaimNotice';

/** On an application `j` and `k` go from person to person, with Shift from case to case. */
export const caseNavigationKeys: NavigationKeys = { next: 'J', previous: 'K', list: 'l' };

export const itemKeys = {
  next: 'j',
  previous: 'k',
  file: 'v',
  approve: 'a',
  return: 'r',
  reject: 'f',
  undo: 'u',
  approveRest: 'A',
  send: 's',
} as const;

/** For the help: the keys of an application. */
export const applicationHelp = (): KeyHelp[] => [
  { keys: itemKeys.next, does: t('applicationReviews:keys.next') },
  { keys: itemKeys.previous, does: t('applicationReviews:keys.previous') },
  { keys: itemKeys.file, does: t('applicationReviews:keys.file') },
  { keys: itemKeys.approve, does: t('applicationReviews:keys.approve') },
  { keys: itemKeys.return, does: t('applicationReviews:keys.return') },
  { keys: itemKeys.reject, does: t('applicationReviews:keys.reject') },
  { keys: itemKeys.undo, does: t('applicationReviews:keys.undo') },
  { keys: `Shift ${itemKeys.approveRest}`, does: t('applicationReviews:keys.approveRest') },
  { keys: itemKeys.send, does: t('applicationReviews:keys.send') },
  { keys: nextKey, does: t('applicationReviews:keys.sendAndNext') },
  { keys: undoKey, does: t('work:pending.key') },
  { keys: takeOverKey, does: t('work:takeOver.key') },
  { keys: assignKey, does: t('work:assign.key') },
  { keys: noteKey, does: t('work:notes.key') },
  ...viewerHelp(),
  ...navigationHelp({
    ...caseNavigationKeys,
    next: `Shift ${caseNavigationKeys.next}`,
    previous: `Shift ${caseNavigationKeys.previous}`,
  }),
];
