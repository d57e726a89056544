import { t } from '../../lib/i18n';
import { TextInput } from '../../ui/fields/TextInput';
import { FilterBar, type FilterBarProps } from '../../ui/lists/FilterBar';
import { FilterField } from '../../ui/lists/FilterField';

/** 搜尋 in numbers and names, and by a whole ID number. */
export function ExchangeSearch(props: {
  list: FilterBarProps['list'] & { filters: () => { readonly search?: string | undefined } };
}) {
  return (
    <FilterBar list={props.list}>
      <FilterField name="search" label={t('exchanges:search')} width="sm:w-72">
        <TextInput
          dense
          data-search
          autocomplete="off"
          value={props.list.filters().search}
          placeholder={t('exchanges:searchHint')}
        />
      </FilterField>
    </FilterBar>
  );
}
