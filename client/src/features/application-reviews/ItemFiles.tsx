import { createQuery } from '@urql/solid';
import { Show } from 'solid-js';
import type { ItemReviewFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { EmptyState } from '../../ui/EmptyState';
import { AttachmentPane } from '../reviews/AttachmentPane';
import type { ReviewedApplication } from './application-case';
import { itemPassFiles } from './item-documents';
import { itemKeys } from './item-keys';

export interface ItemFilesProps {
  application: Pick<ReviewedApplication, 'number' | 'attachments'>;
  item: ItemReviewFragment | undefined;
  /** Among the items, from 0. */
  place: number;
}

/** The files of the person who is looked at, as they came with the application; without any, those of their pass. */
export function ItemFiles(props: ItemFilesProps) {
  const own = () => props.application.attachments.filter(({ itemIds }) => itemIds.includes(props.item?.id ?? ''));
  const [result] = createQuery({
    query: itemPassFiles,
    variables: () => ({ number: props.application.number, place: props.place + 1 }),
    pause: () => own().length > 0 || !props.item?.pass,
  });
  const ofPass = () => {
    const found = result.data?.application?.items.items.find(({ id }) => id === props.item?.id);
    return own().length === 0 ? (found?.pass?.attachments ?? []) : [];
  };
  return (
    <Show when={props.item}>
      {(item) => (
        <AttachmentPane
          label={t('applicationReviews:files.label', { name: item().holder.name })}
          attachments={own().length > 0 ? own() : ofPass()}
          note={ofPass().length > 0 ? t('applicationReviews:files.ofPass') : undefined}
          nextKey={itemKeys.file}
          empty={
            <EmptyState title={t('applicationReviews:files.none')} hint={t('applicationReviews:files.noneHint')} />
          }
        />
      )}
    </Show>
  );
}
