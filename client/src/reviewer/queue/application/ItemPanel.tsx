import { createEffect, For, on, Show } from 'solid-js';
import { grantedText } from '../../../domain/applications/application-words';
import { ItemStateBadge } from '../../../domain/applications/ItemStateBadge';
import { reasonTexts } from '../../../domain/eligibility/eligibility';
import { HolderNameItems } from '../../../domain/people/HolderNameItems';
import type { ItemReviewFragment } from '../../../gql/graphql';
import { formatDate } from '../../../lib/dates';
import { t } from '../../../lib/i18n';
import { Notice } from '../../../ui/notices/Notice';
import { CaseSection, caseList } from '../../../ui/records/CaseSection';
import { DateText } from '../../../ui/records/DateText';
import { DescriptionItem } from '../../../ui/records/DescriptionItem';
import { DescriptionList } from '../../../ui/records/DescriptionList';
import { RevealedNumber } from '../../people/RevealedNumber';
import type { ReviewedApplication } from './application-case';
import { GrantActions } from './GrantActions';
import { ItemPasses } from './ItemPasses';
import { ItemProgress } from './ItemProgress';
import type { Mark } from './marks';
import { createItemReveal } from './reveal-id-number';

export interface ItemPanelProps {
  application: ReviewedApplication;
  item: ItemReviewFragment;
  /** Its index among the items. */
  place: number;
  mark?: Mark;
  /** The viewer works on the case and has the document open: the number stands beside it in clear. */
  clear?: boolean;
  /** Why the decision was refused. */
  errors?: readonly string[];
}

/** An item of an application: the holder, and what blocks a pass. */
export function ItemPanel(props: ItemPanelProps) {
  let panel: HTMLDivElement | undefined;
  const holder = () => props.item.holder;
  const reveal = createItemReveal(
    () => props.application.number,
    () => props.place,
    () => props.item.id,
  );
  createEffect(
    on(
      () => props.item.id,
      () => panel?.scrollIntoView({ block: 'nearest' }),
      { defer: true },
    ),
  );
  return (
    <div ref={panel} class="scroll-mt-4">
      <CaseSection
        title={t('applicationReviews:item.title', { place: props.place + 1 })}
        badge={<ItemStateBadge state={props.item.state} />}
      >
        <div class="grid gap-3">
          <Show when={(props.errors ?? []).length > 0}>
            <Notice tone="danger" title={t('applicationReviews:item.refused')}>
              <For each={props.errors}>{(words) => <p>{words}</p>}</For>
            </Notice>
          </Show>
          <Show when={props.item.eligibility?.allowed === false && props.item.eligibility}>
            {(eligibility) => (
              <Notice tone="warning" title={t('applicationReviews:item.barred')}>
                <For each={reasonTexts(eligibility())}>{(words) => <p>{words}</p>}</For>
              </Notice>
            )}
          </Show>
          <Show when={props.item.possiblySamePerson}>
            <Notice tone="warning" title={t('applicationReviews:item.possiblySame')}>
              {t('applicationReviews:item.possiblySameHint')}
            </Notice>
          </Show>
          <Show when={props.item.documentEndsBeforePass && props.item.documentValidTo}>
            {(day) => <Notice tone="warning" title={t('person:documentEndsEarly', { date: formatDate(day()) })} />}
          </Show>
          <DescriptionList class={caseList}>
            <HolderNameItems label={t('applicationReviews:item.name')} holder={holder()} />
            <DescriptionItem label={t(`pass:idKind.${holder().idKind}`)}>
              <RevealedNumber
                of={props.item.id}
                maskedIdNumber={holder().maskedIdNumber}
                masked={holder().masked}
                clear={props.clear}
                reveal={reveal}
              />
            </DescriptionItem>
            <Show when={props.item.eligibility?.allowed}>
              <DescriptionItem label={t('applicationReviews:item.eligibility')}>
                {t('applicationReviews:item.eligible')}
              </DescriptionItem>
            </Show>
            <ItemProgress application={props.application} item={props.item} place={props.place} />
            <ItemPasses application={props.application} item={props.item} place={props.place} />
            <Show when={grantedText(props.item)}>
              {(words) => (
                <DescriptionItem label={t('application:field.morePasses')}>
                  <span class="flex flex-wrap items-center gap-2">
                    {words()}
                    <GrantActions itemId={props.item.id} actions={props.item.grantActions} holder={holder().name} />
                  </span>
                </DescriptionItem>
              )}
            </Show>
            <Show when={props.item.reason}>
              {(reason) => (
                <DescriptionItem label={t('applicationReviews:item.reason')}>
                  <span class="whitespace-pre-wrap">{reason()}</span>
                </DescriptionItem>
              )}
            </Show>
            <Show when={props.mark?.reason}>
              {(reason) => (
                <DescriptionItem label={t('applicationReviews:item.markReason')}>
                  <span class="whitespace-pre-wrap">{reason()}</span>
                </DescriptionItem>
              )}
            </Show>
            <DescriptionItem label={t('applicationReviews:item.since')}>
              <DateText value={props.item.stateSince} />
            </DescriptionItem>
          </DescriptionList>
        </div>
      </CaseSection>
    </div>
  );
}
