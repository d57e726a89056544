import { createQuery } from '@urql/solid';
import { Show } from 'solid-js';
import type { ItemDecisionInput } from '../../../gql/graphql';
import { createDebounced } from '../../../lib/debounced';
import { t } from '../../../lib/i18n';
import { Notice } from '../../../ui/notices/Notice';
import { MailSheet } from '../../case/MailSheet';
import { applicationDecisionMail } from './application-documents';

export interface DecisionMailProps {
  /** Of the application. */
  id: string;
  /** As they would be sent now. */
  decisions: readonly ItemDecisionInput[];
}

const stillMs = 400;

/** The mail that these decisions will send, or that none goes out; nothing while a reason is still to be written. */
export function DecisionMail(props: DecisionMailProps) {
  const decisions = createDebounced(() => JSON.stringify(props.decisions), stillMs);
  const said = () => JSON.parse(decisions()) as ItemDecisionInput[];
  const unfinished = () => said().some(({ action, reason }) => action !== 'APPROVE' && !reason?.trim());
  const [result] = createQuery({
    query: applicationDecisionMail,
    variables: () => ({ id: props.id, decisions: said() }),
    pause: unfinished,
  });
  return (
    <Show when={!unfinished()} fallback={<p class="text-sm text-ink-3">{t('applicationReviews:mail.unfinished')}</p>}>
      <MailSheet
        mail={result.data?.applicationDecisionMail ?? undefined}
        none={
          result.data?.applicationDecisionMail === null ? (
            <Notice>
              <p>{t('applicationReviews:mail.none')}</p>
            </Notice>
          ) : undefined
        }
        fetching={result.fetching}
        error={result.error}
      />
    </Show>
  );
}
