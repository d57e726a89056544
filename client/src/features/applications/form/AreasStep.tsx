import { For, Show } from 'solid-js';
import { t } from '../../../lib/i18n';
import { CheckboxGroup } from '../../../ui/CheckboxGroup';
import { FieldErrors } from '../../../ui/FieldErrors';
import { nameOf } from '../../ports/port-names';
import type { FormState } from './form-state';

/** A group of areas for each port; one pass a person and port follows from them. */
export function AreasStep(props: { form: FormState; errors: string[] }) {
  const codesOf = (port: FormState['ports'][number]) => port.areas.map((area) => area.code);
  const replace = (own: readonly string[], chosen: readonly string[]) =>
    props.form.change({
      areaCodes: [...props.form.content.areaCodes.filter((code) => !own.includes(code)), ...chosen],
    });
  return (
    <div class="grid gap-4">
      <p class="text-ink-2">{t('singleEntry:form.areasHint')}</p>
      <FieldErrors id="areas-error" errors={props.errors} />
      <div class="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        <For each={props.form.ports}>
          {(port, index) => (
            <div class="panel p-4">
              <CheckboxGroup
                name={index() === 0 ? 'areaCodes' : `areaCodes-${port.code}`}
                label={nameOf(port)}
                options={port.areas.map((area) => ({ value: area.code, label: nameOf(area) }))}
                value={codesOf(port).filter((code) => props.form.content.areaCodes.includes(code))}
                onChange={(chosen) => replace(codesOf(port), chosen)}
              />
            </div>
          )}
        </For>
      </div>
      <Show when={props.form.chosenPorts().length > 0}>
        <p class="font-medium" role="status">
          {t('singleEntry:form.portsChosen', { count: props.form.chosenPorts().length })}
        </p>
      </Show>
    </div>
  );
}
