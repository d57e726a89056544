import { createMutation } from '@urql/solid';
import { formFaults, noFaults } from '../../domain/faults/form-faults';
import type { GateSystemPartsFragment } from '../../gql/graphql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { toast } from '../../ui/toast';
import { DisableReasonDialog } from '../staff/DisableReasonDialog';
import { DisableGateSystem } from './gate-system-documents';

export interface DisableSystemDialogProps {
  open: boolean;
  system: GateSystemPartsFragment;
  onConflict: () => void;
  onClose: () => void;
}

/** Ends a gate system at once, for a reason that stays in the record. */
export function DisableSystemDialog(props: DisableSystemDialogProps) {
  const [state, execute] = createMutation(DisableGateSystem);
  const disable = async (reason: string) => {
    const { id, version, name } = props.system;
    const { data, error } = await execute({ id, version, reason });
    if (hasCode(error, 'CONFLICT')) props.onConflict();
    if (!data) return { done: false, faults: formFaults(error, { labels: { reason: t('staff:disable.reason') } }) };
    props.onClose();
    toast.success(t('gateSystems:action.disable.done', { name }));
    return { done: true, faults: noFaults };
  };
  return (
    <DisableReasonDialog
      open={props.open}
      title={t('gateSystems:action.disable.title', { name: props.system.name })}
      body={t('gateSystems:action.disable.body')}
      confirmLabel={t('gateSystems:action.disable.button')}
      reasonHint={t('gateSystems:action.disable.reasonHint')}
      busy={state.fetching}
      onClose={props.onClose}
      disable={disable}
    />
  );
}
