import { Show } from 'solid-js';
import { asksAboutCards, CardFilterFields, cardFilterDays } from '../../domain/passes/CardFilterFields';
import { passStatuses, statusText } from '../../domain/passes/PassStatusBadge';
import { passKinds } from '../../domain/passes/pass-kinds';
import { type PortRef, portOptions } from '../../domain/ports/port-names';
import { outcomeText, spotCheckOutcomes } from '../../domain/spot-checks/spot-check-outcome';
import { t } from '../../lib/i18n';
import type { FilteredList } from '../../lib/url-state';
import { TextInput } from '../../ui/fields/TextInput';
import { FilterBar } from '../../ui/lists/FilterBar';
import { FilterDay } from '../../ui/lists/FilterDay';
import { FilterField } from '../../ui/lists/FilterField';
import { FilterSelect } from '../../ui/lists/FilterSelect';
import { OpenedPlaceFields } from '../lists/OpenedPlaceFields';
import type { passSearchKinds } from './pass-search';

export interface PassSearchBarProps {
  list: FilteredList<typeof passSearchKinds>;
  ports: readonly PortRef[];
  /** Whether people may be searched by name and ID number, and cards by their passages: not by analysts. */
  byPerson: boolean;
}

export function PassSearchBar(props: PassSearchBarProps) {
  const moreOpen = () => {
    const { kind, status, check, from, to, opens, area, company } = props.list.filters();
    return (
      asksAboutCards(props.list.filters()) ||
      [kind, status, check, from, to, opens, area, company].some((each) => each !== undefined)
    );
  };
  return (
    <>
      <FilterBar
        list={props.list}
        days={['from', 'to', ...cardFilterDays]}
        moreOpen={moreOpen()}
        more={
          <>
            <FilterField name="company" label={t('work:filter.company')} width="sm:w-52">
              <TextInput dense value={props.list.filters().company} />
            </FilterField>
            <OpenedPlaceFields filters={props.list.filters()} />
            <FilterSelect
              name="kind"
              label={t('passes:kind')}
              width="sm:w-32"
              value={props.list.filters().kind}
              options={passKinds.map((kind) => ({ value: kind, label: t(`pass:kind.${kind}`) }))}
            />
            <FilterSelect
              name="status"
              label={t('passes:status')}
              width="sm:w-32"
              value={props.list.filters().status}
              options={passStatuses.map((status) => ({ value: status, label: statusText(status) }))}
            />
            <FilterSelect
              name="check"
              label={t('spotCheck:outcome')}
              width="sm:w-32"
              value={props.list.filters().check}
              options={spotCheckOutcomes.map((outcome) => ({ value: outcome, label: outcomeText(outcome) }))}
            />
            <FilterDay name="from" label={t('passes:issuedFrom')} value={props.list.filters().from} />
            <FilterDay name="to" label={t('passes:issuedTo')} value={props.list.filters().to} />
            <CardFilterFields filters={props.list.filters()} withPassages={props.byPerson} />
          </>
        }
      >
        <FilterField name="number" label={t('passes:number')}>
          <TextInput dense data-search mono value={props.list.filters().number} placeholder={t('passes:numberHint')} />
        </FilterField>
        <Show when={props.byPerson}>
          <FilterField name="name" label={t('passes:wholeName')}>
            <TextInput dense autocomplete="off" value={props.list.filters().name} />
          </FilterField>
          <FilterField name="id" label={t('passes:wholeId')}>
            <TextInput dense mono autocomplete="off" value={props.list.filters().id} />
          </FilterField>
        </Show>
        <FilterSelect
          name="port"
          label={t('passes:port')}
          width="sm:w-32"
          value={props.list.filters().port}
          options={portOptions(props.ports)}
        />
      </FilterBar>
      <Show when={props.list.filters().name !== undefined || props.list.filters().id !== undefined}>
        <p class="text-sm text-ink-3">{t('passes:searched')}</p>
      </Show>
    </>
  );
}
