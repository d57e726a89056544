import { createSignal, createUniqueId, Show } from 'solid-js';
import type { StaffAccountPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { Notice } from '../../ui/notices/Notice';
import { ConfirmAction } from './ConfirmAction';
import { DisableDialog } from './DisableDialog';
import type { StaffChange } from './staff-change';

export interface StaffActionsProps {
  account: StaffAccountPartsFragment;
  change: StaffChange;
}

type Action = 'disable' | 'enable' | 'resend' | 'reset';

/** Further actions on the account of another; on one's own there are none. */
export function StaffActions(props: StaffActionsProps) {
  const [open, setOpen] = createSignal<Action>();
  const close = () => setOpen(undefined);
  const own = createUniqueId();
  const Row = (row: { action: Action; danger?: boolean }) => {
    const hint = createUniqueId();
    return (
      <div class="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3 last:border-b-0">
        <p id={hint} class="max-w-form text-ink-2">
          {t(`staff:action.${row.action}.hint`)}
        </p>
        <Button
          disabled={props.account.self}
          aria-describedby={props.account.self ? own : hint}
          onClick={() => setOpen(row.action)}
        >
          {t(`staff:action.${row.action}.button`)}
        </Button>
      </div>
    );
  };
  return (
    <div class="grid gap-3">
      <Show when={props.account.self}>
        <Notice class="max-w-form">
          <span id={own}>{t('errors:ownAccount')}</span>
        </Notice>
      </Show>
      <div class="grid">
        <Show when={props.account.state === 'INVITED'}>
          <Row action="resend" />
        </Show>
        <Show when={props.account.secondFactorSince}>
          <Row action="reset" />
        </Show>
        <Show when={props.account.state === 'DISABLED'} fallback={<Row action="disable" />}>
          <Row action="enable" />
        </Show>
      </div>
      <DisableDialog open={open() === 'disable'} account={props.account} change={props.change} onClose={close} />
      <ConfirmAction action={confirmed(open())} account={props.account} change={props.change} onClose={close} />
    </div>
  );
}

const confirmed = (action: Action | undefined) => (action === 'disable' ? undefined : action);
