import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { type FragmentType, readFragment } from '../../gql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { ConfirmDialog } from '../../ui/dialogs/ConfirmDialog';
import { toast } from '../../ui/notices/toast';
import { ActionRow } from '../gates/ActionRow';
import { DisableSystemDialog } from './DisableSystemDialog';
import { EnableGateSystem, GateSystemParts } from './gate-system-documents';

export interface GateSystemActionsProps {
  system: FragmentType<typeof GateSystemParts>;
  onConflict: () => void;
}

/** Ends a gate system, or takes it into use again. */
export function GateSystemActions(props: GateSystemActionsProps) {
  const system = () => readFragment(GateSystemParts, props.system);
  const [state, enable] = createMutation(EnableGateSystem);
  const [confirming, setConfirming] = createSignal<'disable' | 'enable'>();
  const close = () => setConfirming(undefined);
  const confirm = async () => {
    if (state.fetching) return;
    const { id, version, name } = system();
    const { error } = await enable({ id, version });
    close();
    if (hasCode(error, 'CONFLICT')) props.onConflict();
    if (error) toast.error(t('gateSystems:action.failed'), errorText(error));
    else toast.success(t('gateSystems:action.enable.done', { name }));
  };
  return (
    <>
      <Show
        when={system().state === 'ACTIVE'}
        fallback={
          <ActionRow hint={t('gateSystems:action.enable.hint')} onClick={() => setConfirming('enable')}>
            {t('gateSystems:action.enable.button')}
          </ActionRow>
        }
      >
        <ActionRow hint={t('gateSystems:action.disable.hint')} onClick={() => setConfirming('disable')}>
          {t('gateSystems:action.disable.button')}
        </ActionRow>
      </Show>
      <DisableSystemDialog
        open={confirming() === 'disable'}
        system={props.system}
        onConflict={() => props.onConflict()}
        onClose={close}
      />
      <ConfirmDialog
        open={confirming() === 'enable'}
        busy={state.fetching}
        title={t('gateSystems:action.enable.title', { name: system().name })}
        confirmLabel={t('gateSystems:action.enable.button')}
        onConfirm={() => void confirm()}
        onCancel={close}
      >
        {t('gateSystems:action.enable.body')}
      </ConfirmDialog>
    </>
  );
}
