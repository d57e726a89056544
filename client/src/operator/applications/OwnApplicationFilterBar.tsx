import { Show } from 'solid-js';
import { ApplicationFilterBar } from '../../domain/applications/ApplicationFilterBar';
import { t } from '../../lib/i18n';
import type { FilteredList } from '../../lib/url-state';
import { TextInput } from '../../ui/fields/TextInput';
import { FilterDay } from '../../ui/lists/FilterDay';
import { FilterField } from '../../ui/lists/FilterField';
import type { ownApplicationFilterKinds } from './own-application-filter';

export interface OwnApplicationFilterBarProps {
  list: FilteredList<typeof ownApplicationFilterKinds>;
  /** The applications of others, whose names are masked. */
  masked: boolean;
}

/** The filters of a company's applications: also by person, by who sent them in, and by day. */
export function OwnApplicationFilterBar(props: OwnApplicationFilterBarProps) {
  const filters = () => props.list.filters();
  const asked = () => [filters().by, filters().from, filters().to].some((each) => each !== undefined);
  return (
    <ApplicationFilterBar
      list={props.list}
      numberLabel={t('applications:filter.number')}
      days={['from', 'to']}
      moreOpen={asked()}
      more={
        <>
          <FilterDay name="from" label={t('applications:filter.from')} value={filters().from} />
          <FilterDay name="to" label={t('applications:filter.to')} value={filters().to} />
          <Show when={!props.masked}>
            <FilterField name="by" label={t('applications:filter.by')}>
              <TextInput dense value={filters().by} />
            </FilterField>
          </Show>
        </>
      }
    >
      <Show when={!props.masked}>
        <FilterField name="person" label={t('applications:filter.person')} width="sm:w-52">
          <TextInput dense value={filters().person} />
        </FilterField>
      </Show>
    </ApplicationFilterBar>
  );
}
