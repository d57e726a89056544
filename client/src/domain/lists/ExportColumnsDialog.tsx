import { createSignal } from 'solid-js';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { Dialog } from '../../ui/dialogs/Dialog';
import { CheckboxGroup } from '../../ui/fields/CheckboxGroup';

export interface ExportColumnsDialogProps {
  open: boolean;
  /** The headers of all columns. */
  headers: readonly string[];
  onClose: () => void;
  /** The places of the columns that are wanted. */
  onExport: (format: 'csv' | 'xlsx', columns: readonly number[]) => void;
}

/** Which columns a file is to have; what was left out is so again the next time. */
export function ExportColumnsDialog(props: ExportColumnsDialogProps) {
  const [left, setLeft] = createSignal<readonly string[]>([]);
  const places = () => props.headers.map((_, place) => String(place));
  const chosen = () => places().filter((place) => !left().includes(place));
  const save = (format: 'csv' | 'xlsx') => {
    props.onClose();
    props.onExport(format, chosen().map(Number));
  };
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={t('ui:export.columns')}
      footer={
        <>
          <Button kind="primary" disabled={chosen().length === 0} onClick={() => save('xlsx')}>
            {t('ui:export.xlsx')}
          </Button>
          <Button disabled={chosen().length === 0} onClick={() => save('csv')}>
            {t('ui:export.csv')}
          </Button>
          <Button kind="quiet" onClick={props.onClose}>
            {t('ui:action.cancel')}
          </Button>
        </>
      }
    >
      <CheckboxGroup
        name="columns"
        label={t('ui:export.columns')}
        options={props.headers.map((label, place) => ({ value: String(place), label }))}
        value={chosen()}
        onChange={(wanted) => setLeft(places().filter((place) => !wanted.includes(place)))}
      />
    </Dialog>
  );
}
