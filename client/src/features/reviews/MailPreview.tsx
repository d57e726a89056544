import { createQuery } from '@urql/solid';
import { createUniqueId, Show } from 'solid-js';
import type { DecisionKind, WorkKind } from '../../gql/graphql';
import { createDebounced } from '../../lib/debounced';
import { t } from '../../lib/i18n';
import { Skeleton } from '../../ui/Skeleton';
import { errorText } from '../faults/error-text';
import { screenLanguage } from '../session/account-language';
import { decisionMail } from './review-documents';

export interface MailPreviewProps {
  kind: WorkKind;
  id: string;
  decision: DecisionKind;
  /** As typed so far. */
  reason: string;
}

const stillMs = 400;

/** The mail that the decision will send, as the applicant will read it. */
export function MailPreview(props: MailPreviewProps) {
  const title = createUniqueId();
  const reason = createDebounced(() => props.reason, stillMs);
  const [result] = createQuery({
    query: decisionMail,
    variables: () => ({ kind: props.kind, id: props.id, decision: props.decision, reason: reason().trim() || null }),
  });
  return (
    <section aria-labelledby={title} class="grid content-start gap-2">
      <h3 id={title} class="font-medium">
        {t('reviews:mail.title')}
      </h3>
      <Show
        when={result.data?.decisionMail}
        fallback={
          <Show when={errorText(result.error)} fallback={<Skeleton class="h-48 w-full" />}>
            {(words) => <p class="text-sm text-danger">{words()}</p>}
          </Show>
        }
      >
        {(mail) => (
          <article
            class="rounded-md border border-line bg-sunken text-sm"
            lang={screenLanguage(mail().language)}
            aria-busy={result.fetching}
          >
            <dl class="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 border-b border-line px-4 py-2">
              <dt class="text-ink-3">{t('reviews:mail.to')}</dt>
              <dd class="wrap-anywhere">{mail().to}</dd>
              <dt class="text-ink-3">{t('reviews:mail.subject')}</dt>
              <dd class="font-medium wrap-anywhere">{mail().subject}</dd>
            </dl>
            <p class="px-4 py-3 whitespace-pre-wrap wrap-anywhere">{mail().text}</p>
          </article>
        )}
      </Show>
    </section>
  );
}
