import { A } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { Show } from 'solid-js';
import { errorText } from '../../../domain/errors/error-text';
import { PassStatusBadge } from '../../../domain/passes/PassStatusBadge';
import { PortAreas } from '../../../domain/ports/PortAreas';
import { type FragmentType, readFragment } from '../../../gql';
import type { ItemReviewFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { RetryNotice } from '../../../ui/notices/RetryNotice';
import { DateText } from '../../../ui/records/DateText';
import { DescriptionItem } from '../../../ui/records/DescriptionItem';
import { PassNumber } from '../../../ui/records/PassNumber';
import type { ReviewedApplication } from './application-case';
import { ApplicationReview } from './application-documents';
import { areaChanges } from './area-changes';
import { ItemPass, itemPasses } from './item-documents';

export interface ItemPassesProps {
  application: ReviewedApplication;
  item: ItemReviewFragment;
  place: number;
}

/** The pass it is about, beside what is applied for, and the card issued for it; for a DescriptionList. */
export function ItemPasses(props: ItemPassesProps) {
  // An item without a pass that is still to be decided has none.
  const has = () => props.item.pass !== null || props.item.eligibility === null;
  const [result, read] = createQuery({
    query: itemPasses,
    variables: () => ({ number: props.application.number, place: props.place + 1 }),
    pause: () => !has(),
  });
  const found = () => result.data?.application?.items.items.find(({ id }) => id === props.item.id);
  const changes = () => {
    const pass = readFragment(ItemPass, found()?.pass);
    const { areas } = readFragment(ApplicationReview, props.application);
    return pass && areas.length > 0 && props.item.eligibility ? areaChanges(pass.areas, areas) : undefined;
  };
  return (
    <>
      <Show when={has() && errorText(result.error)}>
        {(words) => (
          <DescriptionItem label={t('applicationReviews:pass.about')}>
            <RetryNotice words={words()} onRetry={() => read({ requestPolicy: 'network-only' })} />
          </DescriptionItem>
        )}
      </Show>
      <Show when={found()?.pass}>
        {(pass) => <PassItem label={t('applicationReviews:pass.about')} pass={pass()} />}
      </Show>
      <Show when={changes()}>
        {(change) => (
          <DescriptionItem label={t('applicationReviews:pass.changes')}>
            <Show when={change().added.length > 0}>
              <p class="font-medium">{t('applicationReviews:pass.added')}</p>
              <PortAreas areas={change().added} />
            </Show>
            <Show when={change().removed.length > 0}>
              <p class="font-medium">{t('applicationReviews:pass.removed')}</p>
              <PortAreas areas={change().removed} />
            </Show>
            <Show when={change().added.length + change().removed.length === 0}>
              {t('applicationReviews:pass.unchanged')}
            </Show>
          </DescriptionItem>
        )}
      </Show>
      <Show when={found()?.issuedPass}>
        {(pass) => <PassItem label={t('applicationReviews:pass.issued')} pass={pass()} />}
      </Show>
    </>
  );
}

function PassItem(props: { label: string; pass: FragmentType<typeof ItemPass> }) {
  const pass = () => readFragment(ItemPass, props.pass);
  return (
    <DescriptionItem label={props.label}>
      <p class="flex flex-wrap items-center gap-x-3">
        <A class="link" href={`/passes/${pass().number}`}>
          <PassNumber value={pass().number} />
        </A>
        <PassStatusBadge status={pass().status} />
      </p>
      <p>
        <DateText value={pass().validFrom} dateOnly /> – <DateText value={pass().validTo} dateOnly />
      </p>
      <PortAreas areas={pass().areas} />
    </DescriptionItem>
  );
}
