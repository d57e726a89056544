import { Show } from 'solid-js';
import type { ReviewState, WorkKind } from '../../gql/graphql';
import { formatDateTime } from '../../lib/dates';
import { faultList } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/Notice';
import { faultText } from '../faults/fault-text';
import type { Decision } from './decision';
import { reviewStateText } from './review-state';

export interface DecisionFaultProps {
  subject: WorkKind;
  decision: Decision;
  /** The case as it is now, read again after the refusal. */
  now: {
    state: ReviewState;
    decision?: { decidedAt: string; decidedBy?: string | null; reason?: string | null } | null;
  };
}

/** Why the last attempt came to nothing; after a conflict, what a colleague decided in the meantime. */
export function DecisionFault(props: DecisionFaultProps) {
  const subject = () => t(`reviews:subject.${props.subject}`);
  const made = () => (props.decision.conflict() ? props.now.decision : undefined);
  const title = () => (props.decision.conflict() ? t('reviews:conflict.title') : t('reviews:conflict.failed'));
  return (
    <Show when={props.decision.error()}>
      {(error) => (
        <Notice tone={props.decision.conflict() ? 'warning' : 'danger'} live title={title()}>
          <Show
            when={made()}
            fallback={
              props.decision.conflict() ? t('reviews:conflict.changed') : faultList(error()).map(faultText).join(' ')
            }
          >
            {(decision) => (
              <>
                <p>
                  {t('reviews:conflict.decided', {
                    subject: subject(),
                    who: decision().decidedBy ?? t('reviews:conflict.colleague'),
                    when: formatDateTime(decision().decidedAt),
                    state: reviewStateText(props.now.state),
                  })}
                </p>
                <Show when={decision().reason}>
                  {(reason) => (
                    <p class="mt-1 whitespace-pre-wrap">{t('reviews:conflict.reason', { reason: reason() })}</p>
                  )}
                </Show>
              </>
            )}
          </Show>
        </Notice>
      )}
    </Show>
  );
}
