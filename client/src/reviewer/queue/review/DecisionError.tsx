import { createEffect, createSignal, Match, on, Show, Switch } from 'solid-js';
import { errorText } from '../../../domain/errors/error-text';
import { reviewStateText } from '../../../domain/reviews/review-state';
import type { ReviewState } from '../../../gql/graphql';
import { formatDateTime } from '../../../lib/dates';
import { t } from '../../../lib/i18n';
import { ConflictNotice } from '../../../ui/notices/ConflictNotice';
import { Notice } from '../../../ui/notices/Notice';
import type { ReviewKind } from '../work/work-kind';
import type { Decision } from './review-decision';

export interface DecisionErrorProps {
  subject: ReviewKind;
  decision: Decision;
  /** The case as it is now, read again after the refusal. */
  now: {
    id: string;
    state: ReviewState;
    decision?: { decidedAt: string; decidedBy?: string | null; reason?: string | null } | null;
  };
}

/** Why the last attempt came to nothing, and what a colleague decided while the case was open here. */
export function DecisionError(props: DecisionErrorProps) {
  const [wasOpen, setWasOpen] = createSignal<string>();
  createEffect(
    on([() => props.now.id, () => props.now.state], ([id, state]) => {
      if (state === 'OPEN') setWasOpen(id);
    }),
  );
  const overtaken = () => wasOpen() === props.now.id && !props.decision.done();
  const made = () => (props.decision.conflict() || overtaken() ? props.now.decision : undefined);
  return (
    <Switch>
      <Match when={made()}>
        {(decision) => (
          <ConflictNotice focus={false} class="" title={t('reviews:conflict.title')}>
            <p>
              {t('reviews:conflict.decided', {
                subject: t(`reviews:subject.${props.subject}`),
                who: decision().decidedBy ?? t('reviews:conflict.colleague'),
                when: formatDateTime(decision().decidedAt),
                state: reviewStateText(props.now.state),
              })}
            </p>
            <Show when={decision().reason}>
              {(reason) => <p class="mt-1 whitespace-pre-wrap">{t('reviews:conflict.reason', { reason: reason() })}</p>}
            </Show>
          </ConflictNotice>
        )}
      </Match>
      <Match when={props.decision.conflict()}>
        <ConflictNotice focus={false} class="" title={t('reviews:conflict.title')}>
          {t('reviews:conflict.changed')}
        </ConflictNotice>
      </Match>
      <Match when={errorText(props.decision.error())}>
        {(words) => (
          <Notice tone="danger" live title={t('reviews:conflict.failed')}>
            {words()}
          </Notice>
        )}
      </Match>
    </Switch>
  );
}
