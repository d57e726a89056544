import { createQuery } from '@urql/solid';
import { createEffect, createSignal, For, Show } from 'solid-js';
import IconPlus from '~icons/lucide/plus';
import { errorText } from '../../domain/errors/error-text';
import { accountLanguages, screenLanguage } from '../../domain/session/account-language';
import { graphql } from '../../gql';
import type { DecisionStep, Language, ReviewSubject } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Key } from '../../ui/buttons/Key';
import { Select } from '../../ui/fields/Select';
import { Spinner } from '../../ui/progress/Spinner';

const standardReasons = graphql(`
  query StandardReasons($subject: ReviewSubject!, $step: DecisionStep!, $language: Language!) {
    standardReasons(subject: $subject, step: $step, language: $language)
  }
`);

/** The reasons given again and again, in the language the applicant reads; one click writes one into the field. */
export function StandardReasons(props: {
  subject: ReviewSubject;
  /** At which an application is decided. */
  step?: DecisionStep;
  /** The reader's; the other one can be looked at. */
  language?: Language;
  onAdd: (reason: string) => void;
  /** The reasons on screen, for the keys of their numbers. */
  onReasons?: (reasons: readonly string[]) => void;
}) {
  const [chosen, setChosen] = createSignal<Language>();
  const written = () => chosen() ?? props.language ?? 'ZH_HANT';
  const [reasons] = createQuery({
    query: standardReasons,
    variables: () => ({ subject: props.subject, step: props.step ?? 'REVIEW', language: written() }),
  });
  createEffect(() => props.onReasons?.(reasons.data?.standardReasons ?? []));
  return (
    <section class="grid content-start gap-2" aria-label={t('cases:reason.standard')}>
      <div class="flex items-center justify-between gap-3">
        <h3 class="font-medium">{t('cases:reason.standard')}</h3>
        <Select
          dense
          class="w-32"
          aria-label={t('cases:reason.language')}
          empty={false}
          options={accountLanguages}
          value={written()}
          onChange={(next) => next && setChosen(next)}
        />
      </div>
      <Show when={!reasons.fetching} fallback={<Spinner label={t('ui:table.loading')} />}>
        <Show when={errorText(reasons.error)}>{(words) => <p class="text-sm text-danger">{words()}</p>}</Show>
        <ul class="grid gap-2" lang={screenLanguage(written())}>
          <For each={reasons.data?.standardReasons}>
            {(reason, at) => (
              <li>
                <button
                  type="button"
                  aria-keyshortcuts={at() < 9 ? `Alt+${at() + 1}` : undefined}
                  class="flex w-full items-start gap-2 rounded-md border border-line-strong px-3 py-2 text-left text-sm hover:bg-hover"
                  onClick={() => props.onAdd(reason)}
                >
                  <Show
                    when={at() < 9}
                    fallback={<IconPlus aria-hidden="true" class="mt-0.5 size-4 flex-none text-link" />}
                  >
                    <Key>{String(at() + 1)}</Key>
                  </Show>
                  {reason}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
