import { t } from '../../lib/i18n';
import { Select } from '../../ui/fields/Select';
import { type PerSheet, perSheetChoices, type SheetOrder, sheetOrders } from './print-sheets';

export interface PrintChoicesProps {
  perSheet: PerSheet;
  order: SheetOrder;
  onChange: (chosen: { per?: PerSheet; order?: SheetOrder }) => void;
}

/** How many passes stand on a sheet, and in which order. */
export function PrintChoices(props: PrintChoicesProps) {
  return (
    <div class="flex flex-wrap items-center gap-x-6 gap-y-2">
      <label class="flex items-center gap-2">
        {t('passes:print.perSheet')}
        <Select
          dense
          class="w-24"
          empty={false}
          value={props.perSheet}
          options={perSheetChoices.map((value) => ({ value, label: t('passes:print.per', { count: Number(value) }) }))}
          onChange={(per) => per !== '' && props.onChange({ per })}
        />
      </label>
      <label class="flex items-center gap-2">
        {t('passes:print.orderLabel')}
        <Select
          dense
          class="w-52"
          empty={false}
          value={props.order}
          options={sheetOrders.map((value) => ({ value, label: t(`passes:print.order.${value}`) }))}
          onChange={(order) => order !== '' && props.onChange({ order })}
        />
      </label>
    </div>
  );
}
