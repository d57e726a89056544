import { idKinds, idKindText } from '../../../../domain/people/person-parts';
import type { IdKind } from '../../../../gql/graphql';
import { t } from '../../../../lib/i18n';
import type { FilteredList } from '../../../../lib/url-state';
import { TextInput } from '../../../../ui/fields/TextInput';
import { FilterBar } from '../../../../ui/lists/FilterBar';
import { FilterField } from '../../../../ui/lists/FilterField';
import { FilterSelect } from '../../../../ui/lists/FilterSelect';
import type { pickPeopleKinds } from './pick-filter';

export interface PickPeopleFilterProps {
  list: FilteredList<typeof pickPeopleKinds>;
  /** The kind of document that is looked for unless another one is chosen. */
  usual: IdKind | undefined;
}

export function PickPeopleFilter(props: PickPeopleFilterProps) {
  const all = () => ({ value: 'all' as const, label: t('ui:filter.all') });
  const kinds = () => idKinds.map((kind) => ({ value: kind, label: idKindText(kind) }));
  return (
    <FilterBar list={props.list}>
      <FilterField
        name="id"
        label={props.usual === 'PASSPORT' ? t('passes:filter.wholePassport') : t('passes:filter.wholeIdNumber')}
      >
        <TextInput dense mono data-search value={props.list.filters().id} />
      </FilterField>
      <FilterField name="name" label={t('people:field.name')}>
        <TextInput dense value={props.list.filters().name} />
      </FilterField>
      <FilterSelect
        name="kind"
        label={t('people:field.idKind')}
        empty={props.usual ? idKindText(props.usual) : undefined}
        value={props.list.filters().kind}
        options={props.usual ? [all()] : kinds()}
      />
      <input type="hidden" name="fit" value={props.list.filters().fit ?? ''} />
    </FilterBar>
  );
}
