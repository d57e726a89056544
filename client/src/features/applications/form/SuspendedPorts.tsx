import { Show } from 'solid-js';
import type { PortsForFormFragment } from '../../../gql/graphql';
import { language, t } from '../../../lib/i18n';
import { Notice } from '../../../ui/Notice';
import { nameOf } from '../../ports/port-names';
import type { OwnSuspensions } from '../../suspensions/own-suspensions';
import type { FormState } from './form-state';

/** Chosen ports for which the company is suspended: an older draft may hold some. */
export const suspendedPorts = (form: FormState, suspensions: OwnSuspensions): PortsForFormFragment[] =>
  form.chosenPorts().filter((port) => suspensions.of(port.code));

/** Says which chosen ports would have the application refused (R-ONE-7), unless a refusal has `told` it. */
export function SuspendedPorts(props: { form: FormState; suspensions: OwnSuspensions; told: boolean }) {
  const ports = () => suspendedPorts(props.form, props.suspensions);
  return (
    <Show when={ports().length > 0 && !props.told}>
      <Notice tone="danger">
        {t('suspensions:form.chosen', {
          ports: ports()
            .map(nameOf)
            .join(language() === 'en' ? ', ' : '、'),
        })}
      </Notice>
    </Show>
  );
}
