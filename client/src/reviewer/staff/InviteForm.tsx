import { createMutation } from '@urql/solid';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import type { BranchRef } from '../../domain/ports/port-names';
import type { FragmentType } from '../../gql';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { InviteFields } from './InviteFields';
import { inviteInput, inviteLabels, noInvitation } from './invite-values';
import { InviteStaff } from './staff-documents';
import type { StaffAccountParts } from './staff-parts';

export interface InviteFormProps {
  branches: readonly BranchRef[];
  onInvited: (account: FragmentType<typeof StaffAccountParts>) => void;
}

/** A new account of the port company. */
export function InviteForm(props: InviteFormProps) {
  const [, invite] = createMutation(InviteStaff);
  const form = createForm({
    initial: noInvitation,
    labels: inviteLabels,
    under: 'input',
    send: (values, key) => invite({ input: inviteInput(values), key }),
    onDone: ({ inviteStaff }) => props.onInvited(inviteStaff),
  });
  return (
    <Form
      form={form}
      guard
      requiredNote
      label={t('staff:invite.title')}
      submit={t('staff:invite.submit')}
      actions={<LinkButton href="/staff">{t('ui:action.cancel')}</LinkButton>}
    >
      <InviteFields
        values={form.values}
        branches={props.branches}
        errors={(field) => form.errors().at(field)}
        onChange={form.change}
      />
    </Form>
  );
}
