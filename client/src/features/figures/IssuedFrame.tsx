import type { JSX } from 'solid-js';

/** The chart and its table: beside each other where there is room. */
export function IssuedFrame(props: { chart: JSX.Element; table: JSX.Element }) {
  return (
    <div class="grid grid-cols-1 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] print:block">
      <div class="min-w-0 p-4">{props.chart}</div>
      <div class="min-w-0 border-line max-xl:border-t xl:border-l">{props.table}</div>
    </div>
  );
}
