import { useLocation, useNavigate } from '@solidjs/router';
import { type Accessor, createMemo } from 'solid-js';
import {
  enteredFilters,
  expiredFilters,
  type FilterKinds,
  type FilterValues,
  type ListSpec,
  type ListState,
  nextSort,
  readListState,
  type Sort,
  standardPageSizes,
  writeListState,
} from './list-state';

export interface UrlListState<F extends FilterKinds, S extends string, T extends string> {
  filters: Accessor<FilterValues<F>>;
  sort: Accessor<Sort<S> | undefined>;
  tab: Accessor<T | undefined>;
  page: Accessor<number>;
  pageSize: Accessor<number>;
  pageSizes: readonly number[];
  /** True when at least one filter is set. */
  filtered: Accessor<boolean>;
  /** A filter was set whose meaning is lost: no row may be shown, since too many would be. */
  expired: Accessor<boolean>;
  /** Takes all filters from the form of a filter bar and goes to page 1. */
  enterFilters(form: FormData): void;
  clearFilters(): void;
  toggleSort(by: string): void;
  setPageSize(size: number): void;
  /** Addresses for links, so that a page or tab opens in a new window too. */
  pageHref(page: number): string;
  /** With other filters than those set, if they are given. */
  tabHref(tab: T, filters?: FilterValues<F>): string;
  filtersHref(filters: FilterValues<F>): string;
}

/** What a table with its pages needs of a list. */
export type ListPlace = Pick<
  UrlListState<FilterKinds, string, string>,
  | 'filtered'
  | 'expired'
  | 'clearFilters'
  | 'sort'
  | 'toggleSort'
  | 'page'
  | 'pageSize'
  | 'pageSizes'
  | 'pageHref'
  | 'setPageSize'
>;

/** What a filter bar needs of a list. */
export type FilteredList<F extends FilterKinds> = Pick<
  UrlListState<F, string, string>,
  'filters' | 'filtered' | 'expired' | 'enterFilters' | 'clearFilters'
>;

/** Filters must not take the names that the list itself has in the URL. */
type FreeNames = { [Name in 'page' | 'size' | 'sort' | 'tab']?: never };

/** A list whose filters, order, tab and page live in the URL and nowhere else. */
export function createUrlListState<F extends FilterKinds, S extends string, T extends string = never>(
  spec: ListSpec<F, S, T> & { filters: FreeNames },
): UrlListState<F, S, T> {
  const location = useLocation();
  const navigate = useNavigate();
  const query = () => Object.fromEntries(Object.entries(location.query));
  const state = createMemo(() => readListState(spec, query()));
  const lost = createMemo(() => expiredFilters(spec.filters, query()));

  const hrefOf = (change: Partial<ListState<F, S, T>>): string => {
    const written = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(writeListState(spec, { ...state(), ...change }))) {
      // Only other filters take the place of one that is lost: a page or tab must not drop it without a word.
      if (change.filters === undefined && lost().includes(name)) continue;
      written.delete(name);
      for (const part of value === null ? [] : [value].flat()) written.append(name, part);
    }
    const search = written.toString();
    return search ? `${location.pathname}?${search}` : location.pathname;
  };
  const go = (change: Partial<ListState<F, S, T>>) => navigate(hrefOf(change), { resolve: false, scroll: false });

  return {
    filters: () => state().filters,
    sort: () => state().sort,
    tab: () => state().tab,
    page: () => state().page,
    pageSize: () => state().pageSize,
    pageSizes: spec.pageSizes ?? standardPageSizes,
    filtered: () => Object.keys(state().filters).length > 0 || lost().length > 0,
    expired: () => lost().length > 0,
    enterFilters: (form) => go({ filters: enteredFilters(spec.filters, form), page: 1 }),
    clearFilters: () => go({ filters: {}, page: 1 }),
    toggleSort: (by) => {
      const known = spec.sorts.find((each) => each === by);
      if (known !== undefined) go({ sort: nextSort(state().sort, known) ?? spec.defaultSort, page: 1 });
    },
    setPageSize: (pageSize) => go({ pageSize, page: 1 }),
    pageHref: (page) => hrefOf({ page }),
    tabHref: (tab, filters = state().filters) => hrefOf({ tab, filters, page: 1 }),
    filtersHref: (filters) => hrefOf({ filters, page: 1 }),
  };
}
