import { createSignal, Show } from 'solid-js';
import { formatDate, parseDate } from '../../../lib/dates';
import { t } from '../../../lib/i18n';
import { FilterBar } from '../../../ui/FilterBar';
import { FilterField } from '../../../ui/FilterField';
import { Notice } from '../../../ui/Notice';
import { TextInput } from '../../../ui/TextInput';
import type { ReadsFilters } from './reads-filter';

export interface ReadsFilterBarProps {
  filters: ReadsFilters;
  filtered: boolean;
  onFilter: (next: ReadsFilters) => void;
  onClear: () => void;
}

export function ReadsFilterBar(props: ReadsFilterBarProps) {
  const [badDate, setBadDate] = createSignal(false);
  const submit = (data: FormData) => {
    const written = (name: string) => String(data.get(name) ?? '').trim();
    const [from, to] = [parseDate(written('from')), parseDate(written('to'))];
    const bad = (written('from') !== '' && !from) || (written('to') !== '' && !to);
    setBadDate(bad);
    if (bad) return;
    props.onFilter({
      passNumber: written('passNumber') || undefined,
      accountName: written('accountName') || undefined,
      from,
      to,
    });
  };
  const dateText = (value: string | undefined) => (value === undefined ? '' : formatDate(value));
  return (
    <>
      <FilterBar
        onSubmit={submit}
        filtered={props.filtered}
        onClear={() => {
          setBadDate(false);
          props.onClear();
        }}
      >
        <FilterField name="passNumber" label={t('idNumberReads:filter.passNumber')}>
          <TextInput dense data-search mono autocomplete="off" value={props.filters.passNumber} />
        </FilterField>
        <FilterField name="accountName" label={t('idNumberReads:filter.accountName')}>
          <TextInput dense autocomplete="off" autocapitalize="off" value={props.filters.accountName} />
        </FilterField>
        <FilterField name="from" label={t('idNumberReads:filter.from')} class="sm:w-36!">
          <TextInput
            dense
            autocomplete="off"
            value={dateText(props.filters.from)}
            placeholder={t('reviewer:passes.datePlaceholder')}
          />
        </FilterField>
        <FilterField name="to" label={t('idNumberReads:filter.to')} class="sm:w-36!">
          <TextInput
            dense
            autocomplete="off"
            value={dateText(props.filters.to)}
            placeholder={t('reviewer:passes.datePlaceholder')}
          />
        </FilterField>
      </FilterBar>
      <Show when={badDate()}>
        <Notice tone="danger" live>
          {t('reviewer:passes.badDate')}
        </Notice>
      </Show>
    </>
  );
}
