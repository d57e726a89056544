import type { Component, JSX } from 'solid-js';
import IconDanger from '~icons/lucide/circle-alert';
import IconSuccess from '~icons/lucide/circle-check';
import IconNeutral from '~icons/lucide/circle-dot';
import IconInfo from '~icons/lucide/info';
import IconWarning from '~icons/lucide/triangle-alert';

/** The meaning of a colour. It is never shown by colour alone: each has its icon. */
export type Tone = 'info' | 'success' | 'warning' | 'danger' | 'neutral';

export type Icon = Component<JSX.SvgSVGAttributes<SVGSVGElement>>;

export const toneIcon: Record<Tone, Icon> = {
  info: IconInfo,
  success: IconSuccess,
  warning: IconWarning,
  danger: IconDanger,
  neutral: IconNeutral,
};

/** Words, ground and line of a tone. */
export const toneClass: Record<Tone, string> = {
  info: 'text-info bg-info-soft border-info-line',
  success: 'text-success bg-success-soft border-success-line',
  warning: 'text-warning bg-warning-soft border-warning-line',
  danger: 'text-danger bg-danger-soft border-danger-line',
  neutral: 'text-neutral bg-neutral-soft border-neutral-line',
};

export const toneText: Record<Tone, string> = {
  info: 'text-info',
  success: 'text-success',
  warning: 'text-warning',
  danger: 'text-danger',
  neutral: 'text-neutral',
};
