import { useClient } from '@urql/solid';
import { createSignal, onCleanup, Show } from 'solid-js';
import IconAgain from '~icons/lucide/refresh-cw';
import IconStop from '~icons/lucide/x';
import { now } from '../../lib/clock';
import { taipeiDate } from '../../lib/dates';
import { type ExportColumn, exportRows } from '../../lib/export';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { ExportMenu } from '../../ui/lists/ExportMenu';
import { toast } from '../../ui/notices/toast';
import { thrownText } from '../errors/error-text';
import type { Reading } from './all-rows';
import { ExportColumnsDialog } from './ExportColumnsDialog';

type Format = 'csv' | 'xlsx';

/** A sheet of a spreadsheet has no more, its head included. */
const SHEET_ROWS = 1_048_576;

export interface RowsExportMenuProps<Row> {
  /** Rows there are, to show how far it has come. */
  total: number;
  /** Of the file, without date and ending. */
  name: string;
  columns: () => ExportColumn<Row>[];
  /** Every row of the filtered list, as the list shows it. */
  load: (reading: Reading) => Promise<Row[]>;
}

/** Exports exactly the filtered rows, masked where the list masks them, all or none: a file is saved once every row is there. */
export function RowsExportMenu<Row>(props: RowsExportMenuProps<Row>) {
  const client = useClient();
  const [running, setRunning] = createSignal<AbortController>();
  const [loaded, setLoaded] = createSignal(0);
  const [choosing, setChoosing] = createSignal(false);
  const [failed, setFailed] = createSignal<Format>();
  onCleanup(() => running()?.abort());
  let menu: HTMLSpanElement | undefined;
  /** The button that was pressed goes away: the focus stays with the menu. */
  const focusMenu = () => menu?.querySelector('button')?.focus();

  const columns = () => props.columns().filter((_, place) => wanted?.includes(place) ?? true);
  /** Until all columns are wanted again. */
  let wanted: readonly number[] | undefined;
  const save = async (format: Format) => {
    if (running()) return;
    if (format === 'xlsx' && props.total >= SHEET_ROWS) {
      return toast.error(t('ui:export.tooMany', { count: SHEET_ROWS - 1 }));
    }
    const reading = new AbortController();
    setFailed(undefined);
    setLoaded(0);
    setRunning(reading);
    try {
      const { signal } = reading;
      const rows = await props.load({ client, signal, onRows: setLoaded });
      signal.throwIfAborted();
      await exportRows(format, `${props.name}-${taipeiDate(now())}`, columns(), rows);
      toast.success(t('ui:export.done', { count: rows.length }));
    } catch (error) {
      if (!reading.signal.aborted) {
        setFailed(format);
        toast.error(t('ui:export.failed'), thrownText(error));
      }
    } finally {
      setRunning(undefined);
    }
  };
  const exportAs = (format: Format, places?: readonly number[]) => {
    wanted = places;
    void save(format);
  };
  const cancel = () => {
    running()?.abort();
    focusMenu();
    toast.info(t('ui:export.cancelled'));
  };
  return (
    <>
      <Show when={running()}>
        <span class="flex items-center gap-2 text-sm text-ink-2 tabular-nums">
          {t('ui:export.progress', { count: loaded(), total: Math.max(props.total, loaded()) })}
          <Button size="dense" icon={IconStop} onClick={cancel}>
            {t('ui:export.cancel')}
          </Button>
        </span>
      </Show>
      <Show when={failed()}>
        {(format) => (
          <Button
            icon={IconAgain}
            onClick={() => {
              focusMenu();
              void save(format());
            }}
          >
            {t('ui:export.again')}
          </Button>
        )}
      </Show>
      <span ref={menu} class="flex *:grow">
        <ExportMenu
          busy={running() !== undefined}
          onExport={(format) => exportAs(format)}
          onChoose={() => setChoosing(true)}
        />
      </span>
      <ExportColumnsDialog
        open={choosing()}
        headers={props.columns().map(({ header }) => header)}
        onClose={() => setChoosing(false)}
        onExport={exportAs}
      />
    </>
  );
}
