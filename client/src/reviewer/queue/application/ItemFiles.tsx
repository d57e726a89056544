import { createQuery } from '@urql/solid';
import { Match, Show, Switch } from 'solid-js';
import { errorText } from '../../../domain/errors/error-text';
import { readFragment } from '../../../gql';
import type { ItemReviewFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/notices/EmptyState';
import { RetryNotice } from '../../../ui/notices/RetryNotice';
import { Spinner } from '../../../ui/progress/Spinner';
import { AttachmentPane } from '../../case/AttachmentPane';
import type { ReviewedApplication } from './application-case';
import { ApplicationReview } from './application-documents';
import { itemPassFiles } from './item-documents';
import { itemKeys } from './item-keys';

export interface ItemFilesProps {
  application: ReviewedApplication;
  item: ItemReviewFragment | undefined;
  onOpened?: (fileId: string) => void;
  /** Among the items, from 0. */
  place: number;
}

/** The files of the person who is looked at, as they came with the application; without any, those of their pass. */
export function ItemFiles(props: ItemFilesProps) {
  const own = () =>
    readFragment(ApplicationReview, props.application).attachments.filter(({ itemIds }) =>
      itemIds.includes(props.item?.id ?? ''),
    );
  const asksOfPass = () => own().length === 0 && props.item?.pass != null;
  const [result, read] = createQuery({
    query: itemPassFiles,
    variables: () => ({ number: props.application.number, place: props.place + 1 }),
    pause: () => !asksOfPass(),
  });
  const ofPass = () => {
    const found = result.data?.application?.items.items.find(({ id }) => id === props.item?.id);
    return own().length === 0 ? (found?.pass?.attachments ?? []) : [];
  };
  const none = () => (
    <Switch
      fallback={<EmptyState title={t('applicationReviews:files.none')} hint={t('applicationReviews:files.noneHint')} />}
    >
      <Match when={asksOfPass() && result.fetching}>
        <Spinner label={t('ui:table.loading')} />
      </Match>
      <Match when={asksOfPass() && errorText(result.error)}>
        {(words) => <RetryNotice words={words()} onRetry={() => read({ requestPolicy: 'network-only' })} />}
      </Match>
    </Switch>
  );
  return (
    <Show when={props.item}>
      {(item) => (
        <AttachmentPane
          label={t('applicationReviews:files.label', { name: item().holder.name })}
          attachments={own().length > 0 ? own() : ofPass()}
          note={ofPass().length > 0 ? t('applicationReviews:files.ofPass') : undefined}
          nextKey={itemKeys.file}
          onOpened={props.onOpened}
          empty={none()}
        />
      )}
    </Show>
  );
}
