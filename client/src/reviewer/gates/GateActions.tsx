import { createMutation } from '@urql/solid';
import { createSignal } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { type FragmentType, readFragment } from '../../gql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { ConfirmDialog } from '../../ui/dialogs/ConfirmDialog';
import { toast } from '../../ui/notices/toast';
import { ActionRow } from './ActionRow';
import { CloseGate, GateParts, ReopenGate } from './gate-documents';

/** Closes a gate, or opens it again. */
export function GateActions(props: { gate: FragmentType<typeof GateParts>; onConflict: () => void }) {
  const gate = () => readFragment(GateParts, props.gate);
  const [closing, close] = createMutation(CloseGate);
  const [opening, reopen] = createMutation(ReopenGate);
  const [confirming, setConfirming] = createSignal<'close' | 'reopen'>();
  const possible = () => (gate().state === 'OPEN' ? 'close' : 'reopen');
  // The words stay while the dialog goes.
  const action = () => confirming() ?? possible();
  const busy = () => closing.fetching || opening.fetching;
  const confirm = async () => {
    const chosen = confirming();
    if (!chosen || busy()) return;
    const { id, version, code } = gate();
    const { error } = chosen === 'close' ? await close({ id, version }) : await reopen({ id, version });
    setConfirming(undefined);
    if (hasCode(error, 'CONFLICT')) props.onConflict();
    if (error) toast.error(t('gates:action.failed'), errorText(error));
    else toast.success(t(`gates:action.${chosen}.done`, { code }));
  };
  return (
    <>
      <ActionRow hint={t(`gates:action.${possible()}.hint`)} onClick={() => setConfirming(possible())}>
        {t(`gates:action.${possible()}.button`)}
      </ActionRow>
      <ConfirmDialog
        open={confirming() !== undefined}
        busy={busy()}
        danger={action() === 'close'}
        title={t(`gates:action.${action()}.title`, { code: gate().code })}
        confirmLabel={t(`gates:action.${action()}.button`)}
        onConfirm={() => void confirm()}
        onCancel={() => setConfirming(undefined)}
      >
        {t(`gates:action.${action()}.body`)}
      </ConfirmDialog>
    </>
  );
}
