import { parseDate } from './dates';

/** How one filter is written in the URL. Anything unreadable there counts as not set. */
export interface FilterKind<T> {
  read(written: readonly string[]): T | undefined;
  write(value: T): string[];
  /** Takes what was entered in a filter bar, where that differs from the URL. */
  enter?(entered: readonly string[]): T | undefined;
  /** Whether something stands in the URL whose meaning is no longer known: the list then shows nothing. */
  expired?(written: readonly string[]): boolean;
}

export const text = (): FilterKind<string> => ({
  read: ([first]) => first?.trim() || undefined,
  write: (value) => (value.trim() ? [value.trim()] : []),
});

export const oneOf = <T extends string>(values: readonly T[]): FilterKind<T> => ({
  read: ([first]) => values.find((value) => value === first),
  write: (value) => [value],
});

export const manyOf = <T extends string>(values: readonly T[]): FilterKind<T[]> => ({
  read: (written) => {
    const found = values.filter((value) => written.includes(value));
    return found.length > 0 ? found : undefined;
  },
  write: (value) => [...value],
});

/** ISO date, 2026-11-20. */
export const isoDate = (): FilterKind<string> => ({
  read: ([first]) => (first && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(first) ? first : undefined),
  write: (value) => (value ? [value] : []),
  enter: ([first]) => parseDate(first ?? ''),
});

export const flag = (): FilterKind<boolean> => ({
  read: ([first]) => (first === '1' ? true : undefined),
  write: (value) => (value ? ['1'] : []),
});

export type FilterKinds = Record<string, FilterKind<unknown>>;

export type FilterValues<F extends FilterKinds> = {
  [K in keyof F]?: F[K] extends FilterKind<infer T> ? T : never;
};

export interface Sort<S extends string = string> {
  by: S;
  descending: boolean;
}

export interface ListSpec<F extends FilterKinds, S extends string, T extends string> {
  filters: F;
  sorts: readonly S[];
  /** What an unset sort means; it is not written into the URL. */
  defaultSort?: Sort<S>;
  tabs?: readonly T[];
  pageSizes?: readonly number[];
}

export interface ListState<F extends FilterKinds, S extends string, T extends string> {
  filters: FilterValues<F>;
  sort: Sort<S> | undefined;
  tab: T | undefined;
  page: number;
  pageSize: number;
}

export type Query = Record<string, string | string[] | undefined>;

export const standardPageSizes: readonly number[] = [10, 20, 50, 100];
/** For rows so costly that the maximum cost of a request allows no larger page. */
export const smallPageSizes: readonly number[] = [10, 20, 30];

const many = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

export function readSort<S extends string>(written: string | undefined, sorts: readonly S[]): Sort<S> | undefined {
  const descending = written?.startsWith('-') ?? false;
  const by = sorts.find((each) => each === (descending ? written?.slice(1) : written));
  return by === undefined ? undefined : { by, descending };
}

export const writeSort = (sort: Sort): string => `${sort.descending ? '-' : ''}${sort.by}`;

function filtersOf<F extends FilterKinds>(
  kinds: F,
  take: (kind: FilterKind<unknown>, name: string) => unknown,
): FilterValues<F> {
  const filters: FilterValues<F> = {};
  for (const [name, kind] of Object.entries(kinds) as [keyof F & string, FilterKind<unknown>][]) {
    const value = take(kind, name);
    if (value !== undefined) filters[name] = value as FilterValues<F>[typeof name];
  }
  return filters;
}

/** The filters that a filter bar holds: a field for each, by its name. */
export function enteredFilters<F extends FilterKinds>(kinds: F, data: FormData): FilterValues<F> {
  return filtersOf(kinds, (kind, name) => (kind.enter ?? kind.read)(data.getAll(name).map(String)));
}

export function readListState<F extends FilterKinds, S extends string, T extends string>(
  spec: ListSpec<F, S, T>,
  query: Query,
): ListState<F, S, T> {
  const [page] = many(query.page);
  const [size] = many(query.size);
  const [tab] = many(query.tab);
  const sizes = spec.pageSizes ?? standardPageSizes;
  return {
    filters: filtersOf(spec.filters, (kind, name) => kind.read(many(query[name]))),
    sort: readSort(many(query.sort)[0], spec.sorts) ?? spec.defaultSort,
    tab: spec.tabs?.find((each) => each === tab) ?? spec.tabs?.[0],
    page: /^[1-9]\d{0,6}$/.test(page ?? '') ? Number(page) : 1,
    pageSize: sizes.find((each) => String(each) === size) ?? sizes[0] ?? 10,
  };
}

/** The filters that are set to something whose meaning is no longer known. */
export const expiredFilters = (kinds: FilterKinds, query: Query): string[] =>
  Object.keys(kinds).filter((name) => kinds[name]?.expired?.(many(query[name])) ?? false);

/** What to merge into the query: `null` takes a name out, so that the plain address is the plain list. */
export function writeListState<F extends FilterKinds, S extends string, T extends string>(
  spec: ListSpec<F, S, T>,
  state: ListState<F, S, T>,
): Record<string, string[] | string | null> {
  const written: Record<string, string[] | string | null> = {};
  for (const name of Object.keys(spec.filters)) {
    const value = state.filters[name];
    const parts = value === undefined ? [] : (spec.filters[name]?.write(value) ?? []);
    written[name] = parts.length === 0 ? null : parts.length === 1 ? (parts[0] ?? null) : parts;
  }
  const sort = state.sort && writeSort(state.sort);
  const plainSort = spec.defaultSort && writeSort(spec.defaultSort);
  const sizes = spec.pageSizes ?? standardPageSizes;
  written.sort = sort === undefined || sort === plainSort ? null : sort;
  written.tab = state.tab === undefined || state.tab === spec.tabs?.[0] ? null : state.tab;
  written.page = state.page === 1 ? null : String(state.page);
  written.size = state.pageSize === sizes[0] ? null : String(state.pageSize);
  return written;
}

/** A click on a column header: ascending, descending, back to the list's own order. */
export function nextSort<S extends string>(current: Sort<S> | undefined, by: S): Sort<S> | undefined {
  if (current?.by !== by) return { by, descending: false };
  return current.descending ? undefined : { by, descending: true };
}
