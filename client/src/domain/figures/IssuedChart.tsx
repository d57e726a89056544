import { createEffect, createSignal, createUniqueId, For, on, onCleanup, onMount, Show } from 'solid-js';
import { formatDate } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { whenInSight } from '../../lib/in-sight';
import { theme } from '../../lib/theme';
import { Skeleton } from '../../ui/progress/Skeleton';
import { portName } from '../ports/port-names';
import type { IssuedChart as Drawn, IssuedDrawing } from './issued-chart';
import { amount, type PortCounts } from './issued-words';
import { Swatch } from './Swatch';

export interface IssuedChartProps {
  counts: PortCounts;
  /** Its days in words. */
  range: string;
}

/** `11/20` of `2026/11/20`. */
const shortDay = (day: string) => formatDate(day).slice(5);

function drawingOf({ ports, days }: PortCounts): IssuedDrawing {
  return {
    labels: days.map(({ day }) => shortDay(day)),
    series: ports.map(({ port, place }, at) => ({
      name: portName(port),
      place,
      counts: days.map(({ counts }) => counts[at] ?? 0),
    })),
    heads: days.map(({ day }) => formatDate(day)),
    sums: days.map(({ total }) => `${t('figures:total')} ${amount(total)}`),
  };
}

/** The bars with their legend; the words above and the table beside hold the same figures. */
export function IssuedChart(props: IssuedChartProps) {
  const summary = createUniqueId();
  let canvas: HTMLCanvasElement | undefined;
  const [drawn, setDrawn] = createSignal<Drawn>();
  const [failed, setFailed] = createSignal(false);
  const [loading, setLoading] = createSignal(false);
  let gone = false;

  const load = async () => {
    setLoading(true);
    try {
      const { createIssuedChart } = await import('./issued-chart');
      if (canvas && !gone) setDrawn(createIssuedChart(canvas));
    } catch {
      setFailed(true);
    }
  };
  // What draws it is as large as the rest of the page, which is of use without.
  onMount(() => canvas && onCleanup(whenInSight(canvas, () => void load())));
  onCleanup(() => {
    gone = true;
    drawn()?.destroy();
  });

  const draw = () => drawn()?.draw(drawingOf(props.counts));
  createEffect(draw);
  // Another theme puts other colours in force only when all that follows it has run.
  createEffect(on(theme, () => queueMicrotask(draw), { defer: true }));
  const paper = matchMedia('print');
  paper.addEventListener('change', draw);
  onCleanup(() => paper.removeEventListener('change', draw));

  const words = () => {
    const { total, busiest } = props.counts;
    if (!busiest) return '';
    return t('figures:summary', {
      total: amount(total),
      day: formatDate(busiest.day),
      most: amount(busiest.total),
    });
  };
  return (
    <figure class="grid min-w-0 grid-cols-1 content-start gap-3">
      <figcaption id={summary} aria-live="polite">
        {words()}
      </figcaption>
      <ul aria-label={t('figures:ports')} class="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        <For each={props.counts.ports}>
          {({ port, place }) => (
            <li class="flex items-center gap-1.5">
              <Swatch place={place} />
              {portName(port)}
            </li>
          )}
        </For>
      </ul>
      <div class="relative h-72">
        <Show when={!failed()} fallback={<p class="text-ink-2">{t('figures:chartFailed')}</p>}>
          <Show when={loading() && !drawn()}>
            <Skeleton class="absolute inset-0 h-auto w-auto" />
          </Show>
          <canvas
            ref={canvas}
            role="img"
            aria-label={t('figures:chart', { range: props.range })}
            aria-describedby={summary}
            class="print:h-auto! print:max-w-full!"
          />
        </Show>
      </div>
    </figure>
  );
}
