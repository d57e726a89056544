import { Index } from 'solid-js';
import type { Option } from '../../ui/fields/Select';
import { TextInput } from '../../ui/fields/TextInput';
import { FilterBar, type FilterBarProps } from '../../ui/lists/FilterBar';
import { FilterField } from '../../ui/lists/FilterField';
import { FilterSelect } from '../../ui/lists/FilterSelect';

export interface SearchFilterBarProps<N extends string> {
  list: FilterBarProps['list'] & { filters: () => { [K in N]?: string } };
  /** The filter that is typed. */
  search: { name: N; label: string };
  /** The filters that are chosen from lists. */
  selects: readonly { name: N; label: string; options: readonly Option<string>[] }[];
}

/** A filter bar of one text and some choices. */
export function SearchFilterBar<N extends string>(props: SearchFilterBarProps<N>) {
  return (
    <FilterBar list={props.list}>
      <FilterField name={props.search.name} label={props.search.label} width="sm:w-64">
        <TextInput dense data-search autocomplete="off" value={props.list.filters()[props.search.name]} />
      </FilterField>
      <Index each={props.selects}>
        {(select) => <FilterSelect {...select()} width="sm:w-36" value={props.list.filters()[select().name]} />}
      </Index>
    </FilterBar>
  );
}
