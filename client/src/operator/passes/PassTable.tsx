import { createMemo, createSignal, Show } from 'solid-js';
import IconPrint from '~icons/lucide/printer';
import { ListTable, type ListTableProps } from '../../domain/lists/ListTable';
import { type FragmentType, readFragment } from '../../gql';
import type { PassPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { NewSingleEntry } from './NewSingleEntry';
import { PassBulkActions } from './PassBulkActions';
import { passColumns, singleEntryColumns } from './pass-columns';
import type { PassTab } from './pass-filter';
import { PassParts, printHref } from './pass-parts';
import { passRowActions } from './pass-row-actions';

export interface PassTableProps
  extends Pick<ListTableProps<FragmentType<typeof PassParts>>, 'list' | 'result' | 'read' | 'page'> {
  tab: PassTab;
}

/** The passes of a tab: applications begin with the company's own cards, single-entry passes are printed. */
export function PassTable(props: PassTableProps) {
  const [selected, setSelected] = createSignal<ReadonlySet<string>>(new Set());
  const page = () => props.page && { ...props.page, items: readFragment(PassParts, props.page.items) };
  const singleEntry = () => props.tab === 'single-entry';
  /** A selection goes on from page to page. */
  const rights = createMemo<ReadonlyMap<string, PassPartsFragment['viewerCan']>>(
    (known) => new Map([...known, ...(page()?.items ?? []).map((pass) => [pass.number, pass.viewerCan] as const)]),
    new Map(),
  );
  const selectedFor = (right: 'print' | 'apply') => [...selected()].filter((number) => rights().get(number)?.[right]);
  const empty = () => {
    if (props.tab === 'others') return { title: t('ownership:others.empty'), hint: t('ownership:others.emptyHint') };
    return singleEntry()
      ? { title: t('passes:singleEntry.empty'), hint: t('passes:singleEntry.emptyHint') }
      : { title: t('passes:empty'), hint: undefined };
  };
  const columns = createMemo(() =>
    singleEntry()
      ? [...singleEntryColumns(), passRowActions(() => props.read({ requestPolicy: 'network-only' }))]
      : passColumns(),
  );
  return (
    <ListTable
      list={props.list}
      result={props.result}
      read={props.read}
      page={page()}
      caption={singleEntry() ? t('passes:singleEntry.title') : t('passes:title')}
      columns={columns()}
      rowKey={(pass) => pass.number}
      rowHref={(pass) => `/passes/${pass.number}`}
      selection={
        props.tab === 'others'
          ? undefined
          : {
              selected: selected(),
              onChange: setSelected,
              selectable: ({ viewerCan }) => viewerCan.print || (!singleEntry() && viewerCan.apply),
            }
      }
      bulkActions={
        <>
          <Show when={!singleEntry() && selectedFor('apply').length > 0}>
            <PassBulkActions numbers={selectedFor('apply')} />
          </Show>
          <Show when={selectedFor('print').length > 0}>
            <LinkButton size="dense" icon={IconPrint} href={printHref(selectedFor('print'))}>
              {t('passes:print.selected')}
            </LinkButton>
          </Show>
          <Show when={selectedFor('apply').length < selected().size && selectedFor('print').length < selected().size}>
            <span class="text-sm">
              {t('passes:bulkMixed', {
                apply: selectedFor('apply').length,
                print: selectedFor('print').length,
              })}
            </span>
          </Show>
        </>
      }
      emptyTitle={empty().title}
      emptyHint={empty().hint}
      emptyAction={singleEntry() ? <NewSingleEntry /> : undefined}
    />
  );
}
