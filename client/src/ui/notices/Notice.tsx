import { type JSX, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { t } from '../../lib/i18n';
import { type Tone, toneIcon, toneText } from '../tone';

export interface NoticeProps {
  tone?: Exclude<Tone, 'neutral'>;
  title?: string;
  /** Read aloud at once when it appears; for what the user must hear now. */
  live?: boolean;
  class?: string;
  children?: JSX.Element;
}

const frame = {
  info: 'border-info-line border-l-info bg-info-soft',
  success: 'border-success-line border-l-success bg-success-soft',
  warning: 'border-warning-line border-l-warning bg-warning-soft',
  danger: 'border-danger-line border-l-danger bg-danger-soft',
};

export function Notice(props: NoticeProps) {
  const tone = () => props.tone ?? 'info';
  return (
    <div
      role={props.live ? 'alert' : undefined}
      class={`flex gap-3 rounded-lg border border-l-4 px-4 py-3 ${frame[tone()]} ${props.class ?? ''}`}
    >
      <Dynamic component={toneIcon[tone()]} aria-hidden="true" class={`mt-0.5 size-5 flex-none ${toneText[tone()]}`} />
      <div class="min-w-0 grow">
        <Show when={props.title} fallback={<span class="sr-only">{t(`ui:notice.${tone()}`)}</span>}>
          <p class={`font-semibold ${toneText[tone()]}`}>{props.title}</p>
        </Show>
        {props.children}
      </div>
    </div>
  );
}
