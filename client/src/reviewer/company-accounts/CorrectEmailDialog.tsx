import { createMutation } from '@urql/solid';
import { createMemo } from 'solid-js';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import { graphql } from '../../gql';
import type { CompanyAccountPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { reasonLimit } from '../../lib/text-limits';
import { Button } from '../../ui/buttons/Button';
import { Dialog } from '../../ui/dialogs/Dialog';
import { Field } from '../../ui/fields/Field';
import { Textarea } from '../../ui/fields/Textarea';
import { TextInput } from '../../ui/fields/TextInput';
import { toast } from '../../ui/notices/toast';

const CorrectAccountEmail = graphql(`
  mutation CorrectAccountEmail($id: ID!, $version: Int!, $email: String!, $reason: String!) {
    correctAccountEmail(id: $id, version: $version, email: $email, reason: $reason) {
      ...CompanyAccountParts
    }
  }
`);

export interface CorrectEmailDialogProps {
  account: CompanyAccountPartsFragment | undefined;
  onClose: () => void;
  onChanged: () => void;
}

/** Corrects the address of an account that is not verified, after a call of its user (R-REG-11). */
export function CorrectEmailDialog(props: CorrectEmailDialogProps) {
  const [, correct] = createMutation(CorrectAccountEmail);
  // The words stay while the dialog goes.
  const account = createMemo<CompanyAccountPartsFragment | undefined>((before) => props.account ?? before);
  const values = () => ({ name: account()?.personName ?? '', account: account()?.accountName ?? '' });
  const form = createForm({
    initial: () => ({ email: '', reason: '' }),
    labels: () => ({ email: t('accountsOfCompanies:newEmail'), reason: t('companyAccounts:reason') }),
    send: ({ email, reason }) => correct({ id: account()?.id ?? '', version: account()?.version ?? 0, email, reason }),
    onDone: () => {
      form.reset();
      props.onClose();
      toast.success(t('companyAccounts:done', values()));
      props.onChanged();
    },
  });
  const close = () => {
    if (form.busy()) return;
    form.reset();
    props.onClose();
  };
  return (
    <Dialog
      open={props.account !== undefined}
      onClose={close}
      title={t('accountsOfCompanies:correct.title', values())}
      description={t('accountsOfCompanies:correct.body', values())}
    >
      <Form
        form={form}
        label={t('accountsOfCompanies:correct.title', values())}
        submit={t('accountsOfCompanies:correct.confirm')}
        actions={
          <Button disabled={form.busy()} onClick={close}>
            {t('ui:action.cancel')}
          </Button>
        }
      >
        <Field {...form.field('email')} hint={account()?.email} required>
          <TextInput type="email" {...form.text('email')} />
        </Field>
        <Field {...form.field('reason')} required>
          <Textarea rows={3} limit={reasonLimit} {...form.text('reason')} />
        </Field>
      </Form>
    </Dialog>
  );
}
