import { Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { EmptyState } from '../../ui/EmptyState';
import { AttachmentPane } from '../reviews/AttachmentPane';
import type { ReviewedApplication } from './application-case';
import { itemKeys } from './item-keys';

export interface ItemFilesProps {
  application: Pick<ReviewedApplication, 'attachments'>;
  item: { id: string; holder: { name: string } } | undefined;
}

/** The files of the person who is looked at, as they came with the application. */
export function ItemFiles(props: ItemFilesProps) {
  return (
    <Show when={props.item}>
      {(item) => (
        <AttachmentPane
          label={t('applicationReviews:files.label', { name: item().holder.name })}
          attachments={props.application.attachments.filter(({ itemIds }) => itemIds.includes(item().id))}
          nextKey={itemKeys.file}
          empty={
            <EmptyState
              title={t('applicationReviews:files.none')}
              hint={
                props.application.attachments.length === 0
                  ? t('applicationReviews:files.noneAsked')
                  : t('applicationReviews:files.noneHint')
              }
            />
          }
        />
      )}
    </Show>
  );
}
