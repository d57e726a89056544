import type { JSX } from 'solid-js';

/** The chart and its table: beside each other where there is room for all of the columns. */
export function IssuedFrame(props: { chart: JSX.Element; table: JSX.Element }) {
  return (
    <div class="grid grid-cols-1 2xl:grid-cols-[minmax(0,5fr)_minmax(37rem,4fr)] print:block">
      <div class="p-4">{props.chart}</div>
      {/* Beside the chart the table has the height of the chart. */}
      <div class="relative border-line max-2xl:border-t 2xl:border-l print:border-l-0">
        <div class="max-2xl:*:max-h-96 2xl:absolute 2xl:inset-0 2xl:*:max-h-full print:static print:*:max-h-none">
          {props.table}
        </div>
      </div>
    </div>
  );
}
