import { createMutation } from '@urql/solid';
import { Form } from '../../domain/forms/Form';
import { createRecordForm } from '../../domain/forms/record-form';
import { branchesText } from '../../domain/staff/staff-role-texts';
import { type FragmentType, readFragment } from '../../gql';
import type { GateSystemInput } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { toast } from '../../ui/notices/toast';
import type { CodedBranch } from '../staff/staff-choices';
import { GateSystemFields, gateSystemLabels } from './GateSystemFields';
import { ChangeGateSystem, GateSystemParts } from './gate-system-documents';

export interface GateSystemChangeFormProps {
  /** As it is on the server now. */
  system: FragmentType<typeof GateSystemParts>;
  branches: readonly CodedBranch[];
  /** Asks for it again. */
  onReload: () => void;
}

/** Name and branches of a gate system. */
export function GateSystemChangeForm(props: GateSystemChangeFormProps) {
  const system = () => readFragment(GateSystemParts, props.system);
  const [, save] = createMutation(ChangeGateSystem);
  const form = createRecordForm({
    record: system,
    valuesOf: ({ name, branches }): GateSystemInput => ({ name, branchCodes: branches.map(({ code }) => code) }),
    labels: gateSystemLabels,
    words: {
      branchCodes: (codes) => branchesText(props.branches.filter(({ code }) => codes.includes(code))),
    },
    under: 'input',
    send: (input, version) => save({ id: system().id, version, input }),
    saved: ({ changeGateSystem }) => readFragment(GateSystemParts, changeGateSystem),
    onSaved: () => toast.success(t('gateSystems:change.saved')),
    reload: () => props.onReload(),
  });
  return (
    <Form form={form} guard resettable label={t('gateSystems:change.title')} submit={t('gateSystems:change.submit')}>
      <GateSystemFields
        values={form.values}
        branches={props.branches}
        errors={(field) => form.errors().at(field)}
        onChange={form.change}
      />
    </Form>
  );
}
