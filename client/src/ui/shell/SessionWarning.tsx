import { createEffect, createSignal } from 'solid-js';
import { formatDuration } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { createSessionCountdown, type SessionExpiry } from '../../lib/session-countdown';
import { Button } from '../buttons/Button';
import { Dialog } from '../dialogs/Dialog';

export interface SessionWarningProps {
  expiry: SessionExpiry;
  /** Any request to the API extends an idle session. */
  onStay: () => void;
  onLeave: () => void;
  /** The session is over: show the sign-in page. */
  onOver: () => void;
}

/** Warns two minutes before the session ends. Escape means to stay signed in. */
export function SessionWarning(props: SessionWarningProps) {
  const clock = createSessionCountdown(() => props.expiry);
  const [seen, setSeen] = createSignal(false);
  createEffect(() => clock.phase() === 'over' && props.onOver());
  createEffect(() => clock.phase() === 'fresh' && setSeen(false));
  const time = () => formatDuration(clock.left());
  // The absolute end comes in any case: the time that is left is for saving.
  const stay = () => (clock.reason() === 'absolute' ? setSeen(true) : props.onStay());
  return (
    <Dialog
      open={clock.phase() === 'warning' && !seen()}
      onClose={stay}
      role="alertdialog"
      title={t('ui:session.title')}
      description={
        clock.reason() === 'idle' ? t('ui:session.idle', { time: time() }) : t('ui:session.absolute', { time: time() })
      }
      footer={
        <>
          <Button kind="primary" onClick={stay}>
            {t('ui:session.stay')}
          </Button>
          <Button onClick={() => props.onLeave()}>{t('ui:session.leave')}</Button>
        </>
      }
    />
  );
}
