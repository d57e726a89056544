import { A } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { t } from '../../lib/i18n';
import { type Tone, toneClass, toneIcon } from '../tone';
import { DateText } from './DateText';

export interface TimelineEntry {
  /** ISO instant. */
  at: string;
  title: string;
  /** Who did it, or has it now. */
  who?: string;
  tone?: Tone;
  body?: JSX.Element;
  /** Where one does what it asks for. */
  link?: { href: string; label: string };
}

/** What happened and when; the page decides the order, newest first by custom. */
export function Timeline(props: { entries: readonly TimelineEntry[]; label?: string }) {
  return (
    <ol aria-label={props.label ?? t('ui:timeline.label')} class="grid">
      <For each={props.entries}>
        {(entry) => (
          <li class="group relative grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 pb-5 last:pb-0">
            <span
              aria-hidden="true"
              class="absolute top-7 bottom-0 left-[calc(0.875rem-0.5px)] w-px bg-line group-last:hidden"
            />
            <span
              aria-hidden="true"
              class={`flex size-7 items-center justify-center rounded-full border ${toneClass[entry.tone ?? 'neutral']}`}
            >
              <Dynamic component={toneIcon[entry.tone ?? 'neutral']} class="size-4" />
            </span>
            <div class="min-w-0">
              <p class="font-medium">{entry.title}</p>
              <p class="text-sm text-ink-3">
                <span class="mr-2">
                  <DateText value={entry.at} />
                </span>{' '}
                <Show when={entry.who}>{(who) => <span class="inline-block text-ink-2">{who()}</span>}</Show>
              </p>
              <Show when={entry.body}>
                {(body) => <div class="mt-1 whitespace-pre-line wrap-anywhere text-ink-2">{body()}</div>}
              </Show>
              <Show when={entry.link}>
                {(link) => (
                  <A class="link mt-1 inline-block" href={link().href}>
                    {link().label}
                  </A>
                )}
              </Show>
            </div>
          </li>
        )}
      </For>
    </ol>
  );
}
