import { createEffect } from 'solid-js';
import { formatDuration } from '../lib/dates';
import { t } from '../lib/i18n';
import { createSessionClock, type SessionExpiry } from '../lib/session-clock';
import { ConfirmDialog } from './ConfirmDialog';

export interface SessionDialogProps {
  expiry: SessionExpiry;
  /** Any request to the API extends an idle session. */
  onStay: () => void;
  onLeave: () => void;
  /** The session is over: show the sign-in page. */
  onOver: () => void;
}

/** Warns two minutes before the session ends. */
export function SessionDialog(props: SessionDialogProps) {
  const clock = createSessionClock(() => props.expiry);
  createEffect(() => clock.phase() === 'over' && props.onOver());
  const time = () => formatDuration(clock.left());
  return (
    <ConfirmDialog
      open={clock.phase() === 'warning'}
      title={t('ui:session.title')}
      confirmLabel={t('ui:session.stay')}
      cancelLabel={t('ui:session.leave')}
      onConfirm={() => props.onStay()}
      onCancel={() => props.onLeave()}
    >
      {clock.reason() === 'idle' ? t('ui:session.idle', { time: time() }) : t('ui:session.absolute', { time: time() })}
    </ConfirmDialog>
  );
}
