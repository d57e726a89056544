import { createQuery } from '@urql/solid';
import { For, Show } from 'solid-js';
import { decidersText } from '../../../domain/applications/branch-words';
import { errorText } from '../../../domain/errors/error-text';
import type { ItemReviewFragment } from '../../../gql/graphql';
import { formatDateTime } from '../../../lib/dates';
import { t } from '../../../lib/i18n';
import { RetryNotice } from '../../../ui/notices/RetryNotice';
import { DescriptionItem } from '../../../ui/records/DescriptionItem';
import type { ReviewedApplication } from './application-case';
import { ItemCorrection } from './ItemCorrection';
import { itemProgress } from './item-documents';

export interface ItemProgressProps {
  application: ReviewedApplication;
  item: ItemReviewFragment;
  place: number;
}

/** Which branches have decided on an item and which have not, and what was changed since it was returned. */
export function ItemProgress(props: ItemProgressProps) {
  const [result, read] = createQuery({
    query: itemProgress,
    variables: () => ({ number: props.application.number, place: props.place + 1 }),
  });
  const found = () => result.data?.application?.items.items.find(({ id }) => id === props.item.id);
  return (
    <>
      <Show when={errorText(result.error)}>
        {(words) => (
          <DescriptionItem label={t('applicationReviews:item.approvals')}>
            <RetryNotice words={words()} onRetry={() => read({ requestPolicy: 'network-only' })} />
          </DescriptionItem>
        )}
      </Show>
      <Show when={found()?.approvals.length}>
        <DescriptionItem label={t('applicationReviews:item.approvals')}>
          <ul class="grid gap-0.5">
            <For each={found()?.approvals}>
              {(approval) => (
                <li>
                  {decidersText([approval.branch], approval.step)}{' '}
                  <Show
                    when={approval.approvedAt}
                    fallback={<span class="text-ink-3">{t('applicationReviews:item.notYet')}</span>}
                  >
                    {(at) => (
                      <span class="text-success">
                        {t('applicationReviews:item.approvedBy', { by: approval.by ?? '', at: formatDateTime(at()) })}
                      </span>
                    )}
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </DescriptionItem>
      </Show>
      <Show when={found()?.correction}>{(correction) => <ItemCorrection correction={correction()} />}</Show>
    </>
  );
}
