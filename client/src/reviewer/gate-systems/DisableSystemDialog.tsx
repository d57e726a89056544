import { createMutation } from '@urql/solid';
import { type FragmentType, readFragment } from '../../gql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { toast } from '../../ui/notices/toast';
import { DisableReasonDialog } from '../staff/DisableReasonDialog';
import { DisableGateSystem, GateSystemParts } from './gate-system-documents';

export interface DisableSystemDialogProps {
  open: boolean;
  system: FragmentType<typeof GateSystemParts>;
  onConflict: () => void;
  onClose: () => void;
}

/** Ends a gate system at once, for a reason that stays in the record. */
export function DisableSystemDialog(props: DisableSystemDialogProps) {
  const system = () => readFragment(GateSystemParts, props.system);
  const [, disable] = createMutation(DisableGateSystem);
  return (
    <DisableReasonDialog
      open={props.open}
      title={t('gateSystems:action.disable.title', { name: system().name })}
      body={t('gateSystems:action.disable.body')}
      confirmLabel={t('gateSystems:action.disable.button')}
      reasonHint={t('gateSystems:action.disable.reasonHint')}
      onClose={props.onClose}
      send={({ reason }) => disable({ id: system().id, version: system().version, reason })}
      onDone={({ disableGateSystem }) =>
        toast.success(
          t('gateSystems:action.disable.done', { name: readFragment(GateSystemParts, disableGateSystem).name }),
        )
      }
      onRefused={(error) => {
        if (hasCode(error, 'CONFLICT')) props.onConflict();
        return undefined;
      }}
    />
  );
}
