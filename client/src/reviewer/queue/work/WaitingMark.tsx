import IconLate from '~icons/lucide/alarm-clock';
import IconWaiting from '~icons/lucide/clock';
import { now } from '../../../lib/clock';
import { epochMs } from '../../../lib/dates';
import { StatusBadge } from '../../../ui/records/StatusBadge';
import type { Tone } from '../../../ui/tone';
import { waitingText } from './waiting';

const dayMs = 86_400_000;

/** From three days on a case should be taken next, from seven on it is late. */
export function waitingTone(since: string, atMs = now()): Tone {
  const days = (atMs - epochMs(since)) / dayMs;
  if (days >= 7) return 'danger';
  return days >= 3 ? 'warning' : 'neutral';
}

/** How long a case has waited at its step, which at the police check counts from the arrival there. */
export function WaitingMark(props: { since: string }) {
  const tone = () => waitingTone(props.since);
  return (
    <StatusBadge tone={tone()} icon={tone() === 'danger' ? IconLate : IconWaiting}>
      {waitingText(props.since)}
    </StatusBadge>
  );
}
