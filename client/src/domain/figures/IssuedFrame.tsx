import type { JSX } from 'solid-js';

/** The chart and its table: beside each other where there is room. */
export function IssuedFrame(props: { chart: JSX.Element; table: JSX.Element }) {
  return (
    <div class="grid grid-cols-1 xl:grid-cols-[minmax(0,5fr)_minmax(0,4fr)] print:block">
      <div class="p-4">{props.chart}</div>
      {/* Beside the chart the table has the height of the chart. */}
      <div class="relative border-line max-xl:border-t xl:border-l print:border-l-0">
        <div class="max-xl:*:max-h-96 xl:absolute xl:inset-0 xl:*:max-h-full print:static print:*:max-h-none">
          {props.table}
        </div>
      </div>
    </div>
  );
}
