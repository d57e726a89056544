import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import { graphql } from '../../gql';
import type {
  ItemInBriefFragment,
  WithdrawApplicationMutation,
  WithdrawApplicationMutationVariables,
} from '../../gql/graphql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { reasonLimit } from '../../lib/text-limits';
import { Button } from '../../ui/buttons/Button';
import { Dialog } from '../../ui/dialogs/Dialog';
import { Field } from '../../ui/fields/Field';
import { Textarea } from '../../ui/fields/Textarea';
import { ConflictNotice } from '../../ui/notices/ConflictNotice';
import { toast } from '../../ui/notices/toast';
import { WithdrawChoice } from './WithdrawChoice';

const WithdrawApplication = graphql(`
  mutation WithdrawApplication($id: ID!, $version: Int!, $itemIds: [ID!]!, $reason: String) {
    withdrawApplication(id: $id, version: $version, itemIds: $itemIds, reason: $reason) {
      id
      version
    }
  }
`);

export interface WithdrawDialogProps {
  open: boolean;
  application: { id: string; number: string; version: number };
  /** Those that may be withdrawn now. */
  items: readonly ItemInBriefFragment[];
  /** It has changed meanwhile: read it again. */
  onStale: () => void;
  onClose: () => void;
}

/** Takes some or all off an application, after a question and with a reason if one is given. */
export function WithdrawDialog(props: WithdrawDialogProps) {
  const [result, withdraw] = createMutation(WithdrawApplication);
  const close = () => !result.fetching && props.onClose();
  return (
    <Dialog
      open={props.open}
      onClose={close}
      role="alertdialog"
      title={t('applications:withdraw.title', { number: props.application.number })}
      description={t('applications:withdraw.body')}
    >
      <WithdrawForm {...props} onClose={close} withdraw={withdraw} />
    </Dialog>
  );
}

type Withdraw = ReturnType<typeof createMutation<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>>[1];

function WithdrawForm(props: WithdrawDialogProps & { withdraw: Withdraw }) {
  const [changed, setChanged] = createSignal(false);
  const without = (left: readonly string[]) => props.items.map(({ id }) => id).filter((id) => !left.includes(id));
  const form = createForm({
    initial: (): { left: string[]; reason: string } => ({ left: [], reason: '' }),
    labels: () => ({ itemIds: t('applications:withdraw.who'), reason: t('applications:withdraw.reason') }),
    check: ({ left }) => (without(left).length > 0 ? [] : [{ code: 'REQUIRED', field: 'itemIds', params: {} }]),
    send: async ({ left, reason }) => {
      const { id, version } = props.application;
      const itemIds = without(left);
      const { data, error } = await props.withdraw({ id, version, itemIds, reason: reason.trim() || null });
      return { data: data && itemIds.length, error };
    },
    onDone: (count) => {
      toast.success(t('applications:withdraw.done', { count }));
      props.onClose();
    },
    onRefused: (error) => {
      setChanged(hasCode(error, 'CONFLICT') || hasCode(error, 'ACTION_NOT_ALLOWED'));
      if (!changed()) return undefined;
      props.onStale();
      return 'shown';
    },
  });
  return (
    <Form
      form={form}
      danger
      label={t('applications:withdraw.title', { number: props.application.number })}
      submit={
        props.items.length > 0
          ? t('applications:withdraw.confirm', { count: without(form.values.left).length })
          : undefined
      }
      actions={
        <Button disabled={form.busy()} onClick={() => props.onClose()}>
          {t('ui:action.cancel')}
        </Button>
      }
    >
      <Show when={changed()}>
        <ConflictNotice title={t('applications:withdraw.changed')} />
      </Show>
      <Show when={props.items.length > 0} fallback={<p>{t('applications:withdraw.nothing')}</p>}>
        <WithdrawChoice
          items={props.items}
          left={new Set(form.values.left)}
          errors={form.errors().at('itemIds')}
          onChange={(left) => form.change({ left: [...left] })}
        />
        <Field {...form.field('reason')}>
          <Textarea rows={2} limit={reasonLimit} {...form.text('reason')} />
        </Field>
      </Show>
    </Form>
  );
}
