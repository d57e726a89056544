import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import IconBegin from '~icons/lucide/arrow-right';
import IconBlocked from '~icons/lucide/circle-minus';
import { applicationHref } from '../../domain/applications/application-address';
import { formShortText } from '../../domain/applications/application-words';
import { forms } from '../../domain/applications/forms';
import { EligibilityParts, reasonsWithApplication } from '../../domain/eligibility/eligibility';
import { type FragmentType, readFragment } from '../../gql';
import type { FormKind } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { CardsOfOthers, type CardsOfOthersProps } from './CardsOfOthers';

export interface FormOptionProps {
  form: FormKind;
  eligibility: FragmentType<typeof EligibilityParts>;
  /** Where the form is begun. */
  href: string;
  /** Whom or what it would be about. */
  subject: CardsOfOthersProps['subject'];
}

/** A form that may be begun now; or why not, and from when on. */
export function FormOption(props: FormOptionProps) {
  const eligibility = () => readFragment(EligibilityParts, props.eligibility);
  return (
    <li class="flex gap-3 border-b border-line py-3 first:pt-1 last:border-b-0 last:pb-1">
      <Dynamic component={forms[props.form].icon} aria-hidden="true" class="mt-0.5 size-5 flex-none text-ink-3" />
      <div class="flex min-w-0 grow flex-wrap items-center gap-x-4 gap-y-2">
        <div class="min-w-0 grow basis-52">
          <h3 class="font-medium">{formShortText(props.form)}</h3>
          <Show
            when={!eligibility().allowed}
            fallback={<p class="text-sm text-ink-2">{t(`newApplication:form.${props.form}.hint`)}</p>}
          >
            <ul class="grid gap-0.5 text-sm text-ink-2">
              <For each={reasonsWithApplication(eligibility())}>
                {({ words, applicationNumber }) => (
                  <li>
                    <Show when={applicationNumber} fallback={words}>
                      {(number) => (
                        <A class="link" href={applicationHref(number())}>
                          {words}
                        </A>
                      )}
                    </Show>
                  </li>
                )}
              </For>
            </ul>
          </Show>
          <Show when={eligibility().allowed && eligibility().conclusive === false}>
            <CardsOfOthers form={props.form} subject={props.subject} />
          </Show>
        </div>
        <Show
          when={eligibility().allowed}
          fallback={
            <span class="inline-flex items-center gap-1.5 text-sm text-ink-3">
              <IconBlocked aria-hidden="true" class="size-4 flex-none" />
              {t('newApplication:notNow')}
            </span>
          }
        >
          <LinkButton size="dense" icon={IconBegin} href={props.href}>
            {t(`newApplication:form.${props.form}.begin`)}
          </LinkButton>
        </Show>
      </div>
    </li>
  );
}
