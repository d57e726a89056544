import { Show } from 'solid-js';
import { asksAboutCards, CardFilterFields, cardFilterDays } from '../../domain/passes/CardFilterFields';
import { statusText } from '../../domain/passes/PassStatusBadge';
import { passKinds } from '../../domain/passes/pass-kinds';
import { type PortRef, portOptions } from '../../domain/ports/port-names';
import { t } from '../../lib/i18n';
import type { FilteredList } from '../../lib/url-state';
import { TextInput } from '../../ui/fields/TextInput';
import { FilterBar } from '../../ui/lists/FilterBar';
import { FilterField } from '../../ui/lists/FilterField';
import { FilterSelect } from '../../ui/lists/FilterSelect';
import { asksAboutIssue, IssuedFilterFields, issuedDays } from './IssuedFilterFields';
import { endsChoices, type passFilterKinds, passStatusChoices } from './pass-filter';

export interface PassFilterBarProps {
  list: FilteredList<typeof passFilterKinds>;
  /** Names and numbers are compared whole: the labels say so. */
  wholeOnly: boolean;
  ports: readonly PortRef[];
}

export function PassFilterBar(props: PassFilterBarProps) {
  return (
    <FilterBar
      list={props.list}
      days={[...cardFilterDays, ...issuedDays]}
      moreOpen={asksAboutCards(props.list.filters()) || asksAboutIssue(props.list.filters())}
      more={
        <>
          <CardFilterFields filters={props.list.filters()} />
          <IssuedFilterFields filters={props.list.filters()} />
        </>
      }
    >
      <FilterField name="number" label={t('passes:filter.number')}>
        <TextInput dense data-search mono value={props.list.filters().number} />
      </FilterField>
      <FilterField name="id" label={t('passes:filter.wholeIdNumber')}>
        <TextInput dense mono value={props.list.filters().id} />
      </FilterField>
      <FilterField name="name" label={props.wholeOnly ? t('passes:filter.wholeName') : t('passes:field.name')}>
        <TextInput dense value={props.list.filters().name} />
      </FilterField>
      <FilterSelect
        name="kind"
        label={t('pass:field.kind')}
        value={props.list.filters().kind}
        options={passKinds.map((kind) => ({ value: kind, label: t(`pass:kind.${kind}`) }))}
      />
      <FilterSelect
        name="status"
        label={t('passes:field.status')}
        value={props.list.filters().status}
        options={passStatusChoices.map((status) => ({
          value: status,
          label: status === 'RUNNING' ? t('passes:filter.valid') : statusText(status),
        }))}
      />
      <FilterSelect
        name="port"
        label={t('passes:filter.port')}
        value={props.list.filters().port}
        options={portOptions(props.ports)}
      />
      <Show when={!props.wholeOnly}>
        <FilterSelect
          name="ends"
          label={t('passes:filter.ends')}
          value={props.list.filters().ends}
          options={endsChoices.map((days) => ({ value: days, label: t('passes:filter.endsWithin', { days }) }))}
        />
      </Show>
    </FilterBar>
  );
}
