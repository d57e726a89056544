import { createMutation } from '@urql/solid';
import { createSignal } from 'solid-js';
import { createStore } from 'solid-js/store';
import { formFaults, noFaults } from '../../domain/faults/form-faults';
import type { BranchNamesFragment, StaffAccountPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { FormPage } from '../../ui/FormPage';
import { LeaveGuardDialog } from '../../ui/LeaveGuardDialog';
import { LinkButton } from '../../ui/LinkButton';
import { InviteFields } from './InviteFields';
import { type InviteValues, inviteInput, inviteLabels, noInvitation } from './invite-values';
import { InviteStaff } from './staff-documents';

export interface InviteFormProps {
  branches: readonly BranchNamesFragment[];
  onInvited: (account: StaffAccountPartsFragment) => void;
}

/** An account for somebody of the port company. */
export function InviteForm(props: InviteFormProps) {
  // One for the filled form: sent twice it makes one account.
  const key = crypto.randomUUID();
  const [state, invite] = createMutation(InviteStaff);
  const [values, setValues] = createStore(noInvitation());
  const [unsaved, setUnsaved] = createSignal(false);
  const [faults, setFaults] = createSignal(noFaults);
  const change = (part: Partial<InviteValues>) => {
    setUnsaved(true);
    setValues(part);
  };

  const submit = async () => {
    if (state.fetching) return;
    const { data, error } = await invite({ input: inviteInput(values), key });
    setFaults(formFaults(error, { labels: inviteLabels(), under: 'input' }));
    if (!data) return;
    setUnsaved(false);
    props.onInvited(data.inviteStaff);
  };

  return (
    <FormPage
      label={t('staff:invite.title')}
      requiredNote
      onSubmit={() => void submit()}
      errors={faults().summary}
      actions={
        <>
          <Button type="submit" kind="primary" busy={state.fetching}>
            {t('staff:invite.submit')}
          </Button>
          <LinkButton href="/staff">{t('ui:action.cancel')}</LinkButton>
        </>
      }
    >
      <LeaveGuardDialog unsaved={unsaved()} />
      <InviteFields
        values={values}
        branches={props.branches}
        errors={(field) => faults().at(field)}
        onChange={change}
      />
    </FormPage>
  );
}
