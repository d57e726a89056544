import { For, Show } from 'solid-js';
import { apiErrorText } from '../../domain/errors/api-error-text';
import type { MarkCardBatchMadeMutation } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/notices/Notice';
import { PassNumber } from '../../ui/records/PassNumber';
import { cardError } from './card-error';

/** What became of each card of a batch that was marked as made; what was left out does not hold up the rest. */
export function BatchResult(props: { results: MarkCardBatchMadeMutation['markCardBatchMade']['results'] }) {
  const leftOut = () => props.results.flatMap(({ passNumber, error }) => (error ? [{ passNumber, error }] : []));
  const made = () => props.results.length - leftOut().length;
  return (
    <>
      <Show when={made() > 0}>
        <Notice tone="success" live title={t('cards:done.MARK_MADE', { count: made() })}>
          <p>{t('cards:done.mailed')}</p>
        </Notice>
      </Show>
      <Show when={leftOut().length > 0}>
        <Notice tone="warning" live title={t('cardBatches:leftOut', { count: leftOut().length })}>
          <ul class="grid gap-0.5">
            <For each={leftOut()}>
              {({ passNumber, error }) => (
                <li>
                  <PassNumber value={passNumber} /> {apiErrorText(cardError(error))}
                </li>
              )}
            </For>
          </ul>
        </Notice>
      </Show>
    </>
  );
}
