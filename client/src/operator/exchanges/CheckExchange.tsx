import { createMemo, For, Show } from 'solid-js';
import type { ExchangeCardFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { DataTable } from '../../ui/lists/DataTable';
import { Notice } from '../../ui/notices/Notice';
import { DescriptionItem } from '../../ui/records/DescriptionItem';
import { DescriptionList } from '../../ui/records/DescriptionList';
import { PageTitle } from '../../ui/shell/PageTitle';
import { takeFocus } from '../../ui/take-focus';
import { ApplicantCompany } from '../company/ApplicantCompany';
import { chosenColumns } from './exchange-columns';
import { feesOf } from './exchange-parts';

export interface CheckExchangeProps {
  cards: readonly ExchangeCardFragment[];
  port: string;
  busy: boolean;
  /** What was refused, in sentences. */
  refusals: readonly string[];
  onSend: () => void;
  onBack: () => void;
}

/** Everything once more before it is sent in for good (R-EXC-3). */
export function CheckExchange(props: CheckExchangeProps) {
  const columns = createMemo(chosenColumns);
  return (
    <div ref={takeFocus} class="grid grid-cols-1 gap-4">
      <PageTitle title={t('exchanges:check')} />
      <ApplicantCompany />
      <DataTable
        caption={t('exchanges:chosen')}
        rows={props.cards}
        columns={columns()}
        rowKey={({ number }) => number}
      />
      <DescriptionList class="max-w-form">
        <DescriptionItem label={t('exchanges:count')}>{props.cards.length}</DescriptionItem>
        <DescriptionItem label={t('exchanges:port')}>{props.port}</DescriptionItem>
        <DescriptionItem label={t('exchanges:totalLabel')}>
          {t('exchanges:amount', { amount: feesOf(props.cards) })}
        </DescriptionItem>
      </DescriptionList>
      <Notice tone="warning" title={t('exchanges:confirm')}>
        <p>{t('exchanges:until')}</p>
        <p class="font-medium">{t('exchanges:sure')}</p>
      </Notice>
      <Show when={props.refusals.length > 0}>
        <Notice tone="danger" live title={t('exchanges:notSent')}>
          <ul>
            <For each={props.refusals}>{(sentence) => <li>{sentence}</li>}</For>
          </ul>
        </Notice>
      </Show>
      <div class="flex flex-wrap gap-3">
        <Button kind="primary" busy={props.busy} onClick={() => props.onSend()}>
          {t('exchanges:send')}
        </Button>
        <Button disabled={props.busy} onClick={() => props.onBack()}>
          {t('exchanges:back')}
        </Button>
      </div>
    </div>
  );
}
