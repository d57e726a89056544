import { Show } from 'solid-js';
import { portName } from '../../../../domain/ports/port-names';
import type { PortsForFormFragment } from '../../../../gql/graphql';
import { comma, t } from '../../../../lib/i18n';
import { Notice } from '../../../../ui/notices/Notice';
import type { OwnSuspensions } from '../../../suspensions/own-suspensions';
import { chosenPorts, type FormFields } from '../content/form-fields';

/** Chosen ports for which the company is suspended: an older draft may hold some. */
export const suspendedPorts = (fields: FormFields, suspensions: OwnSuspensions): PortsForFormFragment[] =>
  chosenPorts(fields).filter((port) => suspensions.of(port.code));

/** The chosen ports for which the application would be refused (R-ONE-7), unless a refusal already `shown` names them. */
export function SuspendedPorts(props: { fields: FormFields; suspensions: OwnSuspensions; shown: boolean }) {
  const ports = () => suspendedPorts(props.fields, props.suspensions);
  return (
    <Show when={ports().length > 0 && !props.shown}>
      <Notice tone="danger">
        {t('suspensions:form.chosen', {
          ports: ports()
            .map((port) => portName(port))
            .join(comma()),
        })}
      </Notice>
    </Show>
  );
}
