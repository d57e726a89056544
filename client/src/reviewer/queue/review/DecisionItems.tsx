import { Show } from 'solid-js';
import type { ReviewState } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { DateText } from '../../../ui/records/DateText';
import { DescriptionItem } from '../../../ui/records/DescriptionItem';

export interface DecisionItemsProps {
  state: ReviewState;
  decision?: { decidedAt: string; decidedBy?: string | null; reason?: string | null } | null;
}

/** By whom and when it was decided, and what was mailed. */
export function DecisionItems(props: DecisionItemsProps) {
  return (
    <Show when={props.decision}>
      {(decision) => (
        <>
          <DescriptionItem label={t('reviews:field.decidedAt')}>
            <DateText value={decision().decidedAt} />
          </DescriptionItem>
          <DescriptionItem label={t('reviews:field.decidedBy')}>{decision().decidedBy ?? '—'}</DescriptionItem>
          <Show when={decision().reason}>
            {(reason) => (
              <DescriptionItem label={props.state === 'REJECTED' ? t('reviews:field.reason') : t('reviews:field.note')}>
                <span class="whitespace-pre-wrap">{reason()}</span>
              </DescriptionItem>
            )}
          </Show>
        </>
      )}
    </Show>
  );
}
