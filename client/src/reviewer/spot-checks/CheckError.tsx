import { Show } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { outcomeText } from '../../domain/spot-checks/spot-check-outcome';
import type { CheckedPassFragment } from '../../gql/graphql';
import { formatDateTime } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { ConflictNotice } from '../../ui/notices/ConflictNotice';
import { Notice } from '../../ui/notices/Notice';
import type { CheckState } from './check-state';

/** Why nothing was recorded; after a conflict, what a colleague recorded in the meantime. */
export function CheckError(props: { pass: CheckedPassFragment; check: CheckState }) {
  const theirs = () => (props.check.conflict() ? props.pass.spotCheck : null);
  return (
    <Show when={errorText(props.check.refusal())}>
      {(words) => (
        <Show
          when={theirs()}
          fallback={
            <Notice tone="danger" live title={t('spotChecks:check.failedToRecord')}>
              {words()}
            </Notice>
          }
        >
          {(check) => (
            <ConflictNotice focus={false} class="" title={t('spotChecks:check.conflict')}>
              {t('spotChecks:check.conflictBody', {
                who: check().checkedBy ?? t('spotChecks:check.colleague'),
                when: formatDateTime(check().checkedAt),
                result: outcomeText(check().result),
              })}
            </ConflictNotice>
          )}
        </Show>
      )}
    </Show>
  );
}
