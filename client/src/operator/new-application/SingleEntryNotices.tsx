import { For } from 'solid-js';
import { t } from '../../lib/i18n';
import { FoldedNotice } from '../../ui/notices/FoldedNotice';
import { Notice } from '../../ui/notices/Notice';

const notices = ['passport', 'limit', 'suspension', 'gates'] as const;

function List() {
  return (
    <ol class="list-decimal pl-5 text-sm">
      <For each={notices}>{(notice) => <li>{t(`newApplication:singleEntryNotices.${notice}`)}</li>}</For>
    </ol>
  );
}

/** The four notices of the manual, word for word. */
export function SingleEntryNotices() {
  return (
    <Notice>
      <List />
    </Notice>
  );
}

/** The same above a list, folded after the first time. */
export function FoldedSingleEntryNotices() {
  return (
    <FoldedNotice name="single-entry" title={t('newApplication:singleEntryNotices.title')}>
      <List />
    </FoldedNotice>
  );
}
