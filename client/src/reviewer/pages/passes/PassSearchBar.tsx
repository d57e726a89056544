import { createSignal, Show } from 'solid-js';
import { passStatuses, statusText } from '../../../features/passes/PassStatusBadge';
import { passKinds } from '../../../features/passes/pass-filter';
import { nameOf } from '../../../features/ports/port-names';
import { outcomeText, spotCheckOutcomes } from '../../../features/spot-checks/spot-check-outcome';
import type { PortNamesFragment } from '../../../gql/graphql';
import { formatDate, parseDate } from '../../../lib/dates';
import { t } from '../../../lib/i18n';
import { FilterBar } from '../../../ui/FilterBar';
import { FilterField } from '../../../ui/FilterField';
import { Notice } from '../../../ui/Notice';
import { Select } from '../../../ui/Select';
import { TextInput } from '../../../ui/TextInput';
import { type PassSearch, passSearchKinds } from './pass-search';

export interface PassSearchBarProps {
  search: PassSearch;
  filtered: boolean;
  ports: readonly PortNamesFragment[];
  onSearch: (next: PassSearch) => void;
  onClear: () => void;
}

export function PassSearchBar(props: PassSearchBarProps) {
  const [badDate, setBadDate] = createSignal(false);
  const submit = (data: FormData) => {
    const written = (name: string) => String(data.get(name) ?? '').trim();
    const [from, to] = [parseDate(written('from')), parseDate(written('to'))];
    const bad = (written('from') !== '' && !from) || (written('to') !== '' && !to);
    setBadDate(bad);
    if (bad) return;
    props.onSearch({
      number: passSearchKinds.number.read([written('number')]),
      name: written('name') || undefined,
      id: written('id') || undefined,
      port: passSearchKinds.port.read([written('port')]),
      kind: passSearchKinds.kind.read([written('kind')]),
      status: passSearchKinds.status.read([written('status')]),
      check: passSearchKinds.check.read([written('check')]),
      from,
      to,
    });
  };
  const moreOpen = () => {
    const { kind, status, check, from, to } = props.search;
    return [kind, status, check, from, to].some((each) => each !== undefined);
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
        moreOpen={moreOpen()}
        more={
          <>
            <FilterField name="kind" label={t('reviewer:passes.kind')} class="sm:w-32!">
              <Select
                dense
                empty={t('reviewer:passes.any')}
                value={props.search.kind}
                options={passKinds.map((kind) => ({ value: kind, label: t(`passes:kind.${kind}`) }))}
              />
            </FilterField>
            <FilterField name="status" label={t('reviewer:passes.status')} class="sm:w-32!">
              <Select
                dense
                empty={t('reviewer:passes.any')}
                value={props.search.status}
                options={passStatuses.map((status) => ({ value: status, label: statusText(status) }))}
              />
            </FilterField>
            <FilterField name="check" label={t('spotChecks:outcome')} class="sm:w-32!">
              <Select
                dense
                empty={t('reviewer:passes.any')}
                value={props.search.check}
                options={spotCheckOutcomes.map((outcome) => ({ value: outcome, label: outcomeText(outcome) }))}
              />
            </FilterField>
            <FilterField name="from" label={t('reviewer:passes.issuedFrom')} class="sm:w-36!">
              <TextInput
                dense
                autocomplete="off"
                value={dateText(props.search.from)}
                placeholder={t('reviewer:passes.datePlaceholder')}
              />
            </FilterField>
            <FilterField name="to" label={t('reviewer:passes.issuedTo')} class="sm:w-36!">
              <TextInput
                dense
                autocomplete="off"
                value={dateText(props.search.to)}
                placeholder={t('reviewer:passes.datePlaceholder')}
              />
            </FilterField>
          </>
        }
      >
        <FilterField name="number" label={t('reviewer:passes.number')}>
          <TextInput dense data-search mono value={props.search.number} placeholder={t('reviewer:passes.numberHint')} />
        </FilterField>
        <FilterField name="name" label={t('reviewer:passes.wholeName')}>
          <TextInput dense autocomplete="off" value={props.search.name} />
        </FilterField>
        <FilterField name="id" label={t('reviewer:passes.wholeId')}>
          <TextInput dense mono autocomplete="off" value={props.search.id} />
        </FilterField>
        <FilterField name="port" label={t('reviewer:passes.port')} class="sm:w-32!">
          <Select
            dense
            empty={t('reviewer:passes.any')}
            value={props.search.port}
            options={props.ports.map((port) => ({ value: port.code, label: nameOf(port) }))}
          />
        </FilterField>
      </FilterBar>
      <Show when={badDate()}>
        <Notice tone="danger" live>
          {t('reviewer:passes.badDate')}
        </Notice>
      </Show>
      <Show when={props.search.name !== undefined || props.search.id !== undefined}>
        <p class="text-sm text-ink-3">{t('reviewer:passes.searched')}</p>
      </Show>
    </>
  );
}
