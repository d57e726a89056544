import { A } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { t } from '../../../lib/i18n';
import { FieldErrors } from '../../../ui/FieldErrors';
import { fieldId } from '../../../ui/field-context';
import { Notice } from '../../../ui/Notice';
import { PortAreas } from '../../ports/PortAreas';
import type { OwnSuspensions } from '../../suspensions/own-suspensions';
import { ChosenPeople } from './ChosenPeople';
import type { ChosenState } from './chosen-state';
import type { FormState, FormStep } from './form-state';
import { SuspendedPorts } from './SuspendedPorts';

export interface CheckStepProps {
  form: FormState;
  chosen: ChosenState;
  suspensions: OwnSuspensions;
  /** The words of the refusal at a field. */
  errors: (field: string) => string[];
  stepHref: (step: FormStep) => string;
  uploadHref: (personId: string) => string;
}

/** Everything once more, each with the way back to it, and what cannot be undone. */
export function CheckStep(props: CheckStepProps) {
  const areas = () =>
    props.form.ports.flatMap((port) => port.areas.filter(({ code }) => props.form.content.areaCodes.includes(code)));
  const passes = () => props.form.content.personIds.length * props.form.chosenPorts().length;
  const Part = (part: { step: FormStep; field: string; title: string; children: JSX.Element }) => (
    <section id={fieldId(part.field)} tabindex="-1" class="border-b border-line pb-4">
      <div class="flex items-baseline justify-between gap-4">
        <h3 class="font-semibold">{part.title}</h3>
        <A
          class="link"
          href={props.stepHref(part.step)}
          aria-label={t('singleEntry:check.changeOf', { part: part.title })}
        >
          {t('singleEntry:check.change')}
        </A>
      </div>
      <FieldErrors id={`${fieldId(part.field)}-error`} errors={props.errors(part.field)} />
      <div class="mt-1">
        <Show
          when={props.form.filled(part.step)}
          fallback={<p class="text-danger">{t('singleEntry:check.missing')}</p>}
        >
          {part.children}
        </Show>
      </div>
    </section>
  );
  return (
    <div class="grid gap-4">
      <Part step="reason" field="reason" title={t('singleEntry:field.reason')}>
        <p class="wrap-anywhere">{props.form.content.reason}</p>
      </Part>
      <Part step="areas" field="areaCodes" title={t('singleEntry:step.areas')}>
        <PortAreas areas={areas()} />
        <div class="mt-2">
          <SuspendedPorts
            form={props.form}
            suspensions={props.suspensions}
            told={props.errors('areaCodes').length > 0}
          />
        </div>
      </Part>
      <Part step="people" field="personIds" title={t('singleEntry:step.people')}>
        <Show when={props.chosen.ineligible().length > 0}>
          <Notice tone="warning" class="mb-3">
            {t('singleEntry:check.ineligible', { count: props.chosen.ineligible().length })}
          </Notice>
        </Show>
        <ChosenPeople form={props.form} chosen={props.chosen} uploadHref={props.uploadHref} />
      </Part>
      <Part step="consents" field="consents" title={t('singleEntry:step.consents')}>
        <ul class="list-disc pl-5 text-sm">
          <li>{t('singleEntry:consent.personalData')}</li>
          <li>{t('singleEntry:consent.passports')}</li>
        </ul>
      </Part>
      <Notice tone="warning" title={t('singleEntry:check.finalTitle')}>
        <ul class="list-disc pl-5">
          <Show when={passes() > 0}>
            <li>
              {t('singleEntry:check.passes', {
                people: props.form.content.personIds.length,
                ports: props.form.chosenPorts().length,
                count: passes(),
              })}
            </li>
          </Show>
          <li>{t('singleEntry:check.window')}</li>
          <li>{t('singleEntry:check.noWayBack')}</li>
        </ul>
      </Notice>
    </div>
  );
}
