import { createMutation } from '@urql/solid';
import { createEffect, createSignal, on, Show } from 'solid-js';
import { faultsOf, formFaults } from '../../domain/faults/form-faults';
import { graphql } from '../../gql';
import type { ItemInBriefFragment } from '../../gql/graphql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { reasonLimit } from '../../lib/text-limits';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { FormPage } from '../../ui/FormPage';
import { Notice } from '../../ui/Notice';
import { Textarea } from '../../ui/Textarea';
import { toast } from '../../ui/toast';
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
  /** Somebody was faster: read it again. */
  onStale: () => void;
  onClose: () => void;
}

/** Takes some or all off an application, after a question and with a reason if one is given. */
export function WithdrawDialog(props: WithdrawDialogProps) {
  const [result, withdraw] = createMutation(WithdrawApplication);
  const [left, setLeft] = createSignal<ReadonlySet<string>>(new Set());
  const [reason, setReason] = createSignal('');
  const [changed, setChanged] = createSignal(false);
  const [faults, setFaults] = createSignal(faultsOf([]));
  const labels = () => ({ itemIds: t('applications:withdraw.who'), reason: t('applications:withdraw.reason') });
  const chosen = () => props.items.map(({ id }) => id).filter((id) => !left().has(id));
  createEffect(
    on(
      () => props.open,
      (open) => {
        if (!open) return;
        setLeft(new Set<string>());
        setReason('');
        setChanged(false);
        setFaults(faultsOf([]));
      },
    ),
  );
  const confirm = async () => {
    if (result.fetching) return;
    if (chosen().length === 0) {
      setFaults(faultsOf([{ code: 'REQUIRED', field: 'itemIds', params: {} }], { labels: labels() }));
      return;
    }
    const { id, version } = props.application;
    const count = chosen().length;
    const { error } = await withdraw({ id, version, itemIds: chosen(), reason: reason().trim() || null });
    const stale = hasCode(error, 'CONFLICT') || hasCode(error, 'ACTION_NOT_ALLOWED');
    setChanged(stale);
    setFaults(stale ? faultsOf([]) : formFaults(error, { labels: labels() }));
    if (stale) props.onStale();
    if (error) return;
    toast.success(t('applications:withdraw.done', { count }));
    props.onClose();
  };
  return (
    <Dialog
      open={props.open}
      onClose={() => !result.fetching && props.onClose()}
      role="alertdialog"
      title={t('applications:withdraw.title', { number: props.application.number })}
      description={t('applications:withdraw.body')}
    >
      <FormPage
        label={t('applications:withdraw.title', { number: props.application.number })}
        errors={faults().summary}
        onSubmit={() => void confirm()}
        actions={
          <>
            <Show when={props.items.length > 0}>
              <Button type="submit" kind="danger" busy={result.fetching}>
                {t('applications:withdraw.confirm', { count: chosen().length })}
              </Button>
            </Show>
            <Button disabled={result.fetching} onClick={() => props.onClose()}>
              {t('ui:action.cancel')}
            </Button>
          </>
        }
      >
        <Show when={changed()}>
          <Notice tone="warning" live>
            {t('applications:withdraw.changed')}
          </Notice>
        </Show>
        <Show when={props.items.length > 0} fallback={<p>{t('applications:withdraw.nothing')}</p>}>
          <WithdrawChoice items={props.items} left={left()} errors={faults().at('itemIds')} onChange={setLeft} />
          <Field name="reason" label={t('applications:withdraw.reason')} errors={faults().at('reason')}>
            <Textarea rows={2} limit={reasonLimit} value={reason()} onInput={setReason} />
          </Field>
        </Show>
      </FormPage>
    </Dialog>
  );
}
