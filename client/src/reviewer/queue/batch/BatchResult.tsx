import { Show } from 'solid-js';
import { apiErrorText } from '../../../domain/errors/api-error-text';
import { t } from '../../../lib/i18n';
import { Notice } from '../../../ui/notices/Notice';
import { CasesNotDone } from '../work/CasesNotDone';
import type { BatchOutcome } from './approve-in-portions';

/** What became of the cases that were to be approved together; those that were not stand by name, with the reason. */
export function BatchResult(props: { outcome: BatchOutcome | undefined }) {
  const failed = ({ refused, stopped }: BatchOutcome) => refused.length + stopped.length;
  const reasonOf = (code: string) => (code === 'INVALID' ? t('work:batch.onlyAlone') : apiErrorText({ code }));
  return (
    <Show when={props.outcome}>
      {(outcome) => (
        <Notice
          tone={failed(outcome()) > 0 ? 'danger' : 'success'}
          live
          title={t('work:batch.result', { count: outcome().approved.length, failed: failed(outcome()) })}
        >
          <Show when={failed(outcome()) > 0}>
            <CasesNotDone
              refused={outcome().refused.map(({ name, codes }) => ({ name, reason: codes.map(reasonOf).join(' ') }))}
              stopped={outcome().stopped}
              whole={outcome().whole}
            />
          </Show>
        </Notice>
      )}
    </Show>
  );
}
