import { For } from 'solid-js';
import { formatDate } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { portName } from '../ports/port-names';
import { amount, type PortCounts } from './issued-words';

const edge = 'sticky bg-sunken px-3 py-1.5 font-semibold text-ink-2 print:static';
const number = 'px-3 py-1.5 text-right whitespace-nowrap';
const day = 'left-0 text-left whitespace-nowrap';

/** The numbers of the chart, the latest day first; days and totals stay in sight while it scrolls. */
export function IssuedTable(props: { counts: PortCounts; caption: string }) {
  const latestFirst = () => props.counts.days.toReversed();
  return (
    <section
      aria-label={props.caption}
      tabindex="0"
      class="overflow-auto rounded-[5px] -outline-offset-2 print:overflow-visible"
    >
      <table class="w-full border-separate border-spacing-0 text-sm">
        <caption class="sr-only">{props.caption}</caption>
        <thead class="text-xs">
          <tr class="*:border-b *:border-line">
            <th scope="col" class={`${edge} ${day} top-0 z-20`}>
              {t('figures:day')}
            </th>
            <th scope="col" class={`${edge} top-0 z-10 text-right whitespace-nowrap`}>
              {t('figures:total')}
            </th>
            <For each={props.counts.ports}>
              {({ port }) => (
                <th scope="col" class={`${edge} top-0 z-10 min-w-21 text-right break-keep`}>
                  {portName(port)}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={latestFirst()}>
            {(row) => (
              <tr class="*:border-b *:border-line">
                <th scope="row" class={`sticky bg-surface px-3 py-1.5 font-normal print:static ${day}`}>
                  {formatDate(row.day)}
                </th>
                <td class={`${number} font-semibold`}>{amount(row.total)}</td>
                <For each={row.counts}>
                  {(count) => (
                    <td class={number} classList={{ 'text-ink-3': count === 0 }}>
                      {amount(count)}
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
        <tfoot>
          <tr class="*:border-t *:border-line">
            <th scope="row" class={`${edge} ${day} bottom-0 z-20`}>
              {t('figures:total')}
            </th>
            <td class={`${edge} ${number} bottom-0 z-10`}>{amount(props.counts.total)}</td>
            <For each={props.counts.ports}>
              {({ total }) => <td class={`${edge} ${number} bottom-0 z-10`}>{amount(total)}</td>}
            </For>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
