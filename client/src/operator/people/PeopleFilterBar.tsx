import { Show } from 'solid-js';
import { idKinds, idKindText } from '../../domain/people/person-parts';
import { t } from '../../lib/i18n';
import type { FilteredList } from '../../lib/url-state';
import { TextInput } from '../../ui/fields/TextInput';
import { FilterBar } from '../../ui/lists/FilterBar';
import { FilterField } from '../../ui/lists/FilterField';
import { FilterSelect } from '../../ui/lists/FilterSelect';
import type { peopleFilterKinds } from './people-filter';

export interface PeopleFilterBarProps {
  list: FilteredList<typeof peopleFilterKinds>;
  /** Names are compared whole, and files are not known. */
  wholeOnly?: boolean;
  groups: readonly { id: string; name: string }[];
}

export function PeopleFilterBar(props: PeopleFilterBarProps) {
  return (
    <FilterBar list={props.list}>
      <FilterField name="name" label={props.wholeOnly ? t('passes:filter.wholeName') : t('people:field.name')}>
        <TextInput dense data-search value={props.list.filters().name} />
      </FilterField>
      <FilterField name="number" label={t('people:filter.number')}>
        <TextInput dense mono value={props.list.filters().number} />
      </FilterField>
      <FilterSelect
        name="kind"
        label={t('people:field.idKind')}
        value={props.list.filters().kind}
        options={idKinds.map((kind) => ({ value: kind, label: idKindText(kind) }))}
      />
      <Show when={!props.wholeOnly}>
        <FilterSelect
          name="missing"
          label={t('people:filter.missing')}
          value={props.list.filters().missing}
          options={[
            { value: 'PASSPORT', label: t('people:filter.missingPassport') },
            { value: 'PHOTO', label: t('people:filter.missingPhoto') },
          ]}
        />
        <Show when={props.groups.length > 0 || props.list.filters().group}>
          <FilterSelect
            name="group"
            label={t('ownGroups:group')}
            value={props.list.filters().group}
            options={props.groups.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Show>
      </Show>
    </FilterBar>
  );
}
