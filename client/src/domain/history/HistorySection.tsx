import { Show } from 'solid-js';
import IconHistory from '~icons/lucide/history';
import type { HistorySubject } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { FoldedSection } from '../../ui/records/FoldedSection';
import { HistoryEntries } from './HistoryEntries';

export interface HistorySectionProps {
  subject: HistorySubject;
  id: string;
}

/** Who did what to one record, and when. */
export function HistorySection(props: HistorySectionProps) {
  return (
    <FoldedSection title={t(`history:title.${props.subject}`)} icon={IconHistory}>
      {/* Another record is another list. */}
      <Show when={`${props.subject} ${props.id}`} keyed>
        <HistoryEntries subject={props.subject} id={props.id} />
      </Show>
    </FoldedSection>
  );
}
