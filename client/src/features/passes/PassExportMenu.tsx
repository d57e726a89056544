import { CombinedError, useClient } from '@urql/solid';
import { createSignal } from 'solid-js';
import IconMore from '~icons/lucide/chevron-down';
import IconDownload from '~icons/lucide/download';
import type { PassFilter, PassOrder, PassPartsFragment } from '../../gql/graphql';
import type { ExportColumn } from '../../lib/export';
import { t } from '../../lib/i18n';
import { buttonClass } from '../../ui/button-class';
import { MenuButton } from '../../ui/MenuButton';
import { Spinner } from '../../ui/Spinner';
import { toast } from '../../ui/toast';
import { errorText } from '../faults/error-text';
import { allPasses, exportLimit, savePasses } from './pass-export';

export interface PassExportMenuProps {
  filter: PassFilter;
  order: PassOrder;
  /** Rows there are; more than the limit are not exported. */
  total: number;
  columns: () => ExportColumn<PassPartsFragment>[];
  /** Of the file, without date and ending. */
  name: string;
}

/** Exports exactly the filtered rows, masked where the list masks them. */
export function PassExportMenu(props: PassExportMenuProps) {
  const client = useClient();
  const [busy, setBusy] = createSignal(false);
  const save = async (format: 'csv' | 'xlsx') => {
    if (busy()) return;
    if (props.total > exportLimit) return toast.error(t('passes:export.tooMany', { count: exportLimit }));
    setBusy(true);
    try {
      const rows = await allPasses(client, props.filter, props.order);
      await savePasses(format, props.name, props.columns(), rows);
      toast.success(t('passes:export.done', { count: rows.length }));
    } catch (error) {
      const told = error instanceof CombinedError ? error : { graphQLErrors: [] };
      toast.error(t('passes:export.failed'), errorText(told));
    } finally {
      setBusy(false);
    }
  };
  return (
    <MenuButton
      label={t('passes:export.label')}
      class={buttonClass('secondary')}
      items={[
        { key: 'csv', label: t('passes:export.csv'), onSelect: () => void save('csv') },
        { key: 'xlsx', label: t('passes:export.xlsx'), onSelect: () => void save('xlsx') },
      ]}
    >
      {busy() ? <Spinner /> : <IconDownload aria-hidden="true" class="size-[1.15em] flex-none" />}
      {t('passes:export.label')}
      <IconMore aria-hidden="true" class="size-[1.15em] flex-none" />
    </MenuButton>
  );
}
