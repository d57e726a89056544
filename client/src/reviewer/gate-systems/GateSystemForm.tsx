import { createMutation } from '@urql/solid';
import { createSignal } from 'solid-js';
import { createStore } from 'solid-js/store';
import { formFaults, noFaults } from '../../domain/faults/form-faults';
import type { BranchNamesFragment, GateSystemInput, GateSystemPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { FormPage } from '../../ui/FormPage';
import { LeaveGuardDialog } from '../../ui/LeaveGuardDialog';
import { LinkButton } from '../../ui/LinkButton';
import { GateSystemFields, gateSystemLabels } from './GateSystemFields';
import { CreateGateSystem } from './gate-system-documents';

export interface GateSystemFormProps {
  branches: readonly BranchNamesFragment[];
  onCreated: (system: GateSystemPartsFragment) => void;
}

/** A new gate system. */
export function GateSystemForm(props: GateSystemFormProps) {
  // One for the filled form: sent twice it makes one system.
  const key = crypto.randomUUID();
  const [state, create] = createMutation(CreateGateSystem);
  const [values, setValues] = createStore<GateSystemInput>({ name: '', branchCodes: [] });
  const [unsaved, setUnsaved] = createSignal(false);
  const [faults, setFaults] = createSignal(noFaults);
  const submit = async () => {
    if (state.fetching) return;
    const { data, error } = await create({ input: { ...values, branchCodes: [...values.branchCodes] }, key });
    setFaults(formFaults(error, { labels: gateSystemLabels(), under: 'input' }));
    if (!data) return;
    setUnsaved(false);
    props.onCreated(data.createGateSystem);
  };
  return (
    <FormPage
      label={t('gateSystems:create.title')}
      requiredNote
      onSubmit={() => void submit()}
      errors={faults().summary}
      actions={
        <>
          <Button type="submit" kind="primary" busy={state.fetching}>
            {t('gateSystems:create.submit')}
          </Button>
          <LinkButton href="/gate-systems">{t('ui:action.cancel')}</LinkButton>
        </>
      }
    >
      <LeaveGuardDialog unsaved={unsaved()} />
      <GateSystemFields
        values={values}
        branches={props.branches}
        errors={(field) => faults().at(field)}
        onChange={(part) => {
          setUnsaved(true);
          setValues(part);
        }}
      />
    </FormPage>
  );
}
