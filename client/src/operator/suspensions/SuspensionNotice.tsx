import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { portName } from '../../domain/ports/port-names';
import { againText, periodText } from '../../domain/suspensions/suspension-period';
import type { SuspensionPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/notices/Notice';
import { ServiceLine } from '../../ui/notices/ServiceLine';

/** Before anything is filled in: for which ports the company may not apply, why, and until when (R-ONE-7). */
export function SuspensionNotice(props: { suspensions: readonly SuspensionPartsFragment[] }) {
  return (
    <Show when={props.suspensions.length > 0}>
      <Notice tone="warning" title={t('suspensions:notice.title')}>
        <ul class="mt-1 grid gap-1.5">
          <For each={props.suspensions}>
            {(each) => (
              <li>
                {t('suspensions:notice.line', {
                  port: portName(each.port),
                  period: periodText(each),
                  again: againText(each),
                })}
                <Show when={each.reason}>
                  {(reason) => (
                    <span class="block text-sm whitespace-pre-wrap text-ink-2">
                      {t('suspensions:notice.reason', { reason: reason() })}
                    </span>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ul>
        <p class="mt-2 flex flex-wrap gap-x-6 gap-y-1">
          <A class="link" href="/suspensions">
            {t('suspensions:notice.all')}
          </A>
          <ServiceLine />
        </p>
      </Notice>
    </Show>
  );
}
