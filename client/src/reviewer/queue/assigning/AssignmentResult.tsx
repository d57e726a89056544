import { Show } from 'solid-js';
import { apiErrorText } from '../../../domain/errors/api-error-text';
import { t } from '../../../lib/i18n';
import { Notice } from '../../../ui/notices/Notice';
import { CasesNotDone } from '../work/CasesNotDone';
import { type AssignOutcome, isRefused, notAssigned } from './outcome';

/** Which cases were not assigned, and why, each by its name. */
export function AssignmentResult(props: { outcome: AssignOutcome | undefined }) {
  const refused = () => (props.outcome && isRefused(props.outcome) ? props.outcome : undefined);
  return (
    <Show when={refused()}>
      {(outcome) => (
        <Notice tone="danger" live title={t('work:assign.refused', { count: notAssigned(outcome()).length })}>
          <CasesNotDone
            refused={outcome().refused.map(({ name, code }) => ({ name, reason: apiErrorText({ code }) }))}
            stopped={outcome().stopped}
            whole={outcome().whole}
          />
        </Notice>
      )}
    </Show>
  );
}
