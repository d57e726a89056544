import { A } from '@solidjs/router';
import type { CombinedError, OperationContext } from '@urql/solid';
import { createUniqueId, Show } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { t } from '../../lib/i18n';
import { DataTable } from '../../ui/lists/DataTable';
import type { Column } from '../../ui/lists/table-types';

/** The rows that stand in a dossier; the rest is on the page of the list. */
export const dossierRows = 5;

export interface DossierListProps<Row> {
  title: string;
  /** Where the whole list is. */
  href?: string;
  columns: readonly Column<Row>[];
  result: { readonly fetching: boolean; readonly error?: CombinedError };
  read: (options: Partial<OperationContext>) => void;
  page: { items: readonly Row[]; total: number } | undefined;
  rowKey: (row: Row) => string;
  rowHref?: (row: Row) => string;
  empty: string;
}

/** One of the lists on the page of a company or a person: its newest rows, how many there are, and the way to all. */
export function DossierList<Row>(props: DossierListProps<Row>) {
  const id = createUniqueId();
  const total = () => props.page?.total;
  return (
    <section aria-labelledby={id} class="grid grid-cols-1 gap-2">
      <div class="flex flex-wrap items-baseline gap-x-3">
        <h2 id={id} class="text-lg font-semibold">
          {props.title}
        </h2>
        <Show when={total() !== undefined}>
          <span class="text-ink-2 tabular-nums">{t('companies:count', { count: total() ?? 0 })}</span>
        </Show>
        <Show when={(total() ?? 0) > 0 && props.href}>
          {(href) => (
            <A class="link ml-auto text-sm" href={href()} aria-label={t('companies:allOf', { list: props.title })}>
              {t('companies:all')}
            </A>
          )}
        </Show>
      </div>
      <DataTable
        caption={props.title}
        columns={props.columns}
        rows={props.page?.items}
        loading={props.result.fetching}
        error={errorText(props.result.error)}
        onRetry={() => props.read({ requestPolicy: 'network-only' })}
        rowKey={props.rowKey}
        rowHref={props.rowHref}
        emptyTitle={props.empty}
      />
    </section>
  );
}

/** Columns that say nothing where all rows are of one company or person. */
export const withoutColumns = <Row,>(columns: readonly Column<Row>[], ...keys: string[]): Column<Row>[] =>
  columns.filter(({ key }) => !keys.includes(key));
