import { For, type JSX, Show } from 'solid-js';
import IconBarred from '~icons/lucide/ban';
import { areaName, portName } from '../../../../domain/ports/port-names';
import { againText, periodText } from '../../../../domain/suspensions/suspension-period';
import type { SuspensionPartsFragment } from '../../../../gql/graphql';
import { t } from '../../../../lib/i18n';
import { CheckboxGroup } from '../../../../ui/fields/CheckboxGroup';
import { FieldErrors } from '../../../../ui/fields/FieldErrors';
import type { OwnSuspensions } from '../../../suspensions/own-suspensions';
import { formHint } from '../../form-words';
import { chosenPorts, type FormFields } from '../content/form-fields';
import { SuspendedPorts, suspendedPorts } from './SuspendedPorts';

type Port = FormFields['ports'][number];

/** Until when and why; nothing for a port that may be applied for. */
function barredHint(suspension: SuspensionPartsFragment | undefined) {
  if (!suspension) return undefined;
  const { reason } = suspension;
  return (
    <span class="flex items-start gap-1.5 text-warning">
      <IconBarred aria-hidden="true" class="mt-0.5 size-4 flex-none" />
      <span>
        {t('suspensions:form.barred', { period: periodText(suspension), again: againText(suspension) })}
        <span class="block whitespace-pre-wrap text-ink-2">{reason && t('suspensions:notice.reason', { reason })}</span>
      </span>
    </span>
  );
}

export interface AreasStepProps {
  fields: FormFields;
  suspensions: OwnSuspensions;
  errors: string[];
  /** The areas of the passes it is about, to begin with. */
  current?: JSX.Element;
}

/** A group of areas for each port. A suspended port can only be taken off. */
export function AreasStep(props: AreasStepProps) {
  const codesOf = (port: Port) => port.areas.map((area) => area.code);
  const isChosen = (code: string) => props.fields.content.areaCodes.includes(code);
  const replace = (own: readonly string[], chosen: readonly string[]) =>
    props.fields.change({
      areaCodes: [...props.fields.content.areaCodes.filter((code) => !own.includes(code)), ...chosen],
    });
  /** The group to which the error summary leads: one that can be changed. */
  const first = () =>
    (
      suspendedPorts(props.fields, props.suspensions)[0] ??
      props.fields.ports.find(({ code }) => !props.suspensions.of(code))
    )?.code;
  return (
    <div class="grid grid-cols-1 gap-4">
      <p class="max-w-[65ch] text-ink-2">{formHint(props.fields.form.kind, 'areasHint')}</p>
      {props.current}
      <FieldErrors id="areas-error" errors={props.errors} />
      <SuspendedPorts fields={props.fields} suspensions={props.suspensions} shown={props.errors.length > 0} />
      <div class="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        <For each={props.fields.ports}>
          {(port) => {
            const suspension = () => props.suspensions.of(port.code);
            const chosen = () => codesOf(port).filter(isChosen);
            return (
              <div class="panel p-4" classList={{ 'bg-sunken!': suspension() !== undefined }}>
                <CheckboxGroup
                  name={port.code === first() ? 'areaCodes' : `areaCodes-${port.code}`}
                  label={portName(port)}
                  hint={barredHint(suspension())}
                  errors={suspension() && chosen().length > 0 ? t('suspensions:form.untick') : undefined}
                  options={port.areas.map((area) => ({
                    value: area.code,
                    label: areaName(area),
                    disabled: suspension() !== undefined && !isChosen(area.code),
                  }))}
                  value={chosen()}
                  onChange={(now) => replace(codesOf(port), now)}
                />
              </div>
            );
          }}
        </For>
      </div>
      <Show when={props.fields.content.areaCodes.length > 0}>
        <p class="font-medium" role="status">
          {props.fields.form.issuesPrints
            ? t('applications:form.portsChosen', { count: chosenPorts(props.fields).length })
            : t('applications:form.areasChosen', { count: props.fields.content.areaCodes.length })}
        </p>
      </Show>
    </div>
  );
}
