import type { CombinedError } from '@urql/solid';
import { createUniqueId, type JSX, Show } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { screenLanguage } from '../../domain/session/account-language';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { Skeleton } from '../../ui/progress/Skeleton';

export const MailParts = graphql(`
  fragment MailParts on MailPreview {
    to
    language
    subject
    text
  }
`);

export interface MailSheetProps {
  /** Nothing until the first answer. */
  mail: FragmentType<typeof MailParts> | undefined;
  /** In its place, where the answer is that none goes out. */
  none?: JSX.Element;
  fetching: boolean;
  error: CombinedError | undefined;
}

/** A mail that will go out, as it will be read. */
export function MailSheet(props: MailSheetProps) {
  const title = createUniqueId();
  return (
    <section aria-labelledby={title} class="grid content-start gap-2">
      <h3 id={title} class="font-medium">
        {t('cases:mail.title')}
      </h3>
      <Show
        when={readFragment(MailParts, props.mail)}
        fallback={
          <Show when={errorText(props.error)} fallback={props.none ?? <Skeleton class="h-48 w-full" />}>
            {(words) => <p class="text-sm text-danger">{words()}</p>}
          </Show>
        }
      >
        {(mail) => (
          <article
            class="rounded-md border border-line bg-sunken text-sm"
            lang={screenLanguage(mail().language)}
            aria-busy={props.fetching}
          >
            <dl class="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 border-b border-line px-4 py-2">
              <dt class="text-ink-3">{t('cases:mail.to')}</dt>
              <dd class="wrap-anywhere">{mail().to}</dd>
              <dt class="text-ink-3">{t('cases:mail.subject')}</dt>
              <dd class="font-medium wrap-anywhere">{mail().subject}</dd>
            </dl>
            <p class="px-4 py-3 whitespace-pre-wrap wrap-anywhere">{mail().text}</p>
          </article>
        )}
      </Show>
    </section>
  );
}
