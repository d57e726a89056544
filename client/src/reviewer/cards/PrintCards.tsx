import { type Client, useClient } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import IconPrint from '~icons/lucide/printer';
import { thrownText } from '../../domain/errors/error-text';
import { now } from '../../lib/clock';
import { taipeiDate } from '../../lib/dates';
import { exportRows } from '../../lib/export';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { ExportMenu } from '../../ui/lists/ExportMenu';
import { toast } from '../../ui/notices/toast';
import { CardSheets } from './CardSheets';
import { type PrintedCard, printColumns } from './print-data';

/** What the printer of cards takes of the chosen ones: a file of their data, or their faces at true size (R-EXC-6). */
export function PrintCards(props: { load: (client: Client) => Promise<PrintedCard[]>; print?: () => void }) {
  const client = useClient();
  const [busy, setBusy] = createSignal(false);
  const [sheets, setSheets] = createSignal<readonly PrintedCard[]>([]);
  const take = async (use: (cards: PrintedCard[]) => Promise<void>) => {
    if (busy()) return;
    setBusy(true);
    try {
      await use(await props.load(client));
    } catch (error) {
      toast.error(t('cards:print.failed'), thrownText(error));
    } finally {
      setBusy(false);
    }
  };
  const save = (format: 'csv' | 'xlsx') =>
    take((cards) => exportRows(format, `${t('cards:print.file')}-${taipeiDate(now())}`, printColumns(), cards));
  const print = () =>
    take(async (cards) => {
      setSheets(cards);
      // A photo that is not there yet would be missing on its card.
      const photos = [...document.querySelectorAll<HTMLImageElement>('.card-sheet img')];
      await Promise.allSettled(photos.map((photo) => photo.decode()));
      (props.print ?? (() => window.print()))();
    });
  return (
    <>
      <ExportMenu text={t('cards:print.data')} size="dense" busy={busy()} onExport={(format) => void save(format)} />
      <Button size="dense" icon={IconPrint} busy={busy()} onClick={() => void print()}>
        {t('cards:print.sheets')}
      </Button>
      <Show when={sheets().length > 0}>
        <CardSheets cards={sheets()} />
      </Show>
    </>
  );
}
