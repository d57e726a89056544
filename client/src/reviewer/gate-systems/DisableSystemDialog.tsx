import { createMutation } from '@urql/solid';
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
  const [, disable] = createMutation(DisableGateSystem);
  return (
    <DisableReasonDialog
      open={props.open}
      title={t('gateSystems:action.disable.title', { name: props.system.name })}
      body={t('gateSystems:action.disable.body')}
      confirmLabel={t('gateSystems:action.disable.button')}
      reasonHint={t('gateSystems:action.disable.reasonHint')}
      onClose={props.onClose}
      send={({ reason }) => disable({ id: props.system.id, version: props.system.version, reason })}
      onDone={({ disableGateSystem }) =>
        toast.success(t('gateSystems:action.disable.done', { name: disableGateSystem.name }))
      }
      onRefused={(error) => {
        if (hasCode(error, 'CONFLICT')) props.onConflict();
        return undefined;
      }}
    />
  );
}
