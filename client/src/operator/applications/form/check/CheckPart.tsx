import { A } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { t } from '../../../../lib/i18n';
import { FieldErrors } from '../../../../ui/fields/FieldErrors';
import { fieldId } from '../../../../ui/fields/field-context';

export interface CheckPartProps {
  /** The field that the error summary links to. */
  place: string;
  title: string;
  /** The step in which it is changed. */
  href: string;
  filled: boolean;
  errors: readonly string[];
  children: JSX.Element;
}

/** A step of the form once more, with the way back to it. */
export function CheckPart(props: CheckPartProps) {
  return (
    <section id={fieldId(props.place)} tabindex="-1" class="border-b border-line pb-4">
      <div class="flex items-baseline justify-between gap-4">
        <h3 class="font-semibold">{props.title}</h3>
        <A
          class="link whitespace-nowrap"
          href={props.href}
          aria-label={t('applications:check.changeOf', { part: props.title })}
        >
          {t('applications:check.change')}
        </A>
      </div>
      <FieldErrors id={`${fieldId(props.place)}-error`} errors={props.errors} />
      <div class="mt-1">
        <Show when={props.filled} fallback={<p class="text-danger">{t('applications:check.missing')}</p>}>
          {props.children}
        </Show>
      </div>
    </section>
  );
}
