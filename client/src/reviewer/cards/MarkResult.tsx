import { A } from '@solidjs/router';
import { For, Match, Show, Switch } from 'solid-js';
import { apiErrorText } from '../../domain/errors/api-error-text';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/notices/Notice';
import { PassNumber } from '../../ui/records/PassNumber';
import type { MarkOutcome } from './mark-outcome';

export interface MarkResultProps {
  outcome: MarkOutcome | undefined;
  /** How many of them may be tried again without the refused ones. */
  left: number;
}

/** What became of each card that was to be marked. */
export function MarkResult(props: MarkResultProps) {
  return (
    <Show when={props.outcome}>
      {(outcome) => (
        <Switch>
          <Match when={outcome().marked.length > 0}>
            <Notice tone="success" live title={t(`cards:done.${outcome().action}`, { count: outcome().marked.length })}>
              <ul class="flex flex-wrap gap-x-4">
                <For each={outcome().marked}>
                  {(number) => (
                    <li>
                      <CardLink number={number} />
                    </li>
                  )}
                </For>
              </ul>
              <Show when={outcome().action === 'MARK_MADE'}>
                <p>{t('cards:done.mailed')}</p>
              </Show>
            </Notice>
          </Match>
          <Match when={true}>
            <Notice tone="danger" live title={t('cards:refused.title')}>
              <For each={outcome().whole}>{(error) => <p>{apiErrorText(error)}</p>}</For>
              <ul class="grid gap-0.5">
                <For each={outcome().refused}>
                  {({ number, error }) => (
                    <li>
                      <CardLink number={number} /> {apiErrorText(error)}
                    </li>
                  )}
                </For>
              </ul>
              <Show when={outcome().refused.length > 0 && props.left > 0}>
                <p class="mt-1">{t('cards:refused.left', { count: props.left })}</p>
              </Show>
            </Notice>
          </Match>
        </Switch>
      )}
    </Show>
  );
}

function CardLink(props: { number: string }) {
  return (
    <A class="link" href={`/passes/${props.number}`}>
      <PassNumber value={props.number} />
    </A>
  );
}
