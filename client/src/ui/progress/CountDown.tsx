import { createEffect, createSignal, onCleanup } from 'solid-js';
import { now } from '../../lib/clock';
import { epochMs, formatDuration } from '../../lib/dates';
import { t } from '../../lib/i18n';

export interface CountDownProps {
  /** ISO instant. */
  until: string;
  onOver?: () => void;
}

export function CountDown(props: CountDownProps) {
  const [time, setTime] = createSignal(now());
  const left = () => Math.max(0, epochMs(props.until) - time());
  const timer = setInterval(() => setTime(now()), 1000);
  onCleanup(() => clearInterval(timer));
  createEffect((wasOver: boolean) => {
    const over = left() === 0;
    if (over && !wasOver) props.onOver?.();
    return over;
  }, false);
  return (
    <span role="timer" class="whitespace-nowrap" classList={{ 'font-medium text-danger': left() === 0 }}>
      {left() > 0 ? t('ui:countdown.left', { time: formatDuration(left()) }) : t('ui:countdown.over')}
    </span>
  );
}
