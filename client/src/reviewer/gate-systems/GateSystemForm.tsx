import { createMutation } from '@urql/solid';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import type { BranchRef } from '../../domain/ports/port-names';
import type { GateSystemInput } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { GateSystemFields, gateSystemLabels } from './GateSystemFields';
import { CreateGateSystem } from './gate-system-documents';

export interface GateSystemFormProps {
  branches: readonly BranchRef[];
  onCreated: (system: { id: string; name: string }) => void;
}

/** A new gate system. */
export function GateSystemForm(props: GateSystemFormProps) {
  const [, create] = createMutation(CreateGateSystem);
  const form = createForm({
    initial: (): GateSystemInput => ({ name: '', branchCodes: [] }),
    labels: gateSystemLabels,
    under: 'input',
    send: (input, key) => create({ input, key }),
    onDone: ({ createGateSystem }) => props.onCreated(createGateSystem),
  });
  return (
    <Form
      form={form}
      guard
      requiredNote
      label={t('gateSystems:create.title')}
      submit={t('gateSystems:create.submit')}
      actions={<LinkButton href="/gate-systems">{t('ui:action.cancel')}</LinkButton>}
    >
      <GateSystemFields
        values={form.values}
        branches={props.branches}
        errors={(field) => form.errors().at(field)}
        onChange={form.change}
      />
    </Form>
  );
}
