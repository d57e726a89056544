import { A } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { apiErrorText } from '../../domain/errors/api-error-text';
import { FeeStanding } from '../../domain/fees/FeeStanding';
import type { FeeRowFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/notices/Notice';
import { PassNumber } from '../../ui/records/PassNumber';
import type { SettleOutcome } from './settle-outcome';

/** What became of each fee that was to be settled. */
export function SettleResult(props: { outcome: SettleOutcome | undefined }) {
  return (
    <Show when={props.outcome}>
      {(outcome) => (
        <Show
          when={outcome().refused.length > 0}
          fallback={
            <Notice tone="success" live title={t('fees:done', { count: outcome().settled.length })}>
              <ul class="grid gap-1">
                <For each={outcome().settled}>
                  {(fee) => (
                    <Line fee={fee}>
                      <FeeStanding fee={fee} />
                    </Line>
                  )}
                </For>
              </ul>
            </Notice>
          }
        >
          <Notice tone="danger" live title={t('fees:refused')}>
            <ul class="grid gap-1">
              <For each={outcome().refused}>{({ fee, error }) => <Line fee={fee}>{apiErrorText(error)}</Line>}</For>
            </ul>
          </Notice>
        </Show>
      )}
    </Show>
  );
}

function Line(props: { fee: FeeRowFragment; children: JSX.Element }) {
  return (
    <li>
      <A class="link" href={`/passes/${props.fee.passNumber}`}>
        <PassNumber value={props.fee.passNumber} />
      </A>{' '}
      {props.fee.holderName} {props.children}
    </li>
  );
}
