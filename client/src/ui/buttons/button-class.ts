export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'normal' | 'dense';

const common =
  'inline-flex items-center justify-center gap-2 rounded-md border font-medium text-center no-underline ' +
  'transition-colors duration-100 disabled:cursor-not-allowed aria-disabled:cursor-not-allowed';

const kinds: Record<ButtonKind, string> = {
  primary:
    'bg-accent border-accent text-on-accent hover:bg-accent-strong hover:border-accent-strong disabled:bg-neutral-soft disabled:border-line-strong disabled:text-ink-3',
  secondary:
    'bg-surface border-line-strong text-ink hover:bg-hover hover:border-ink-2 disabled:bg-sunken disabled:border-line disabled:text-ink-3',
  quiet: 'bg-transparent border-transparent text-link hover:bg-hover disabled:text-ink-3 disabled:hover:bg-transparent',
  danger:
    'bg-danger-fill border-danger-fill text-on-accent hover:brightness-90 disabled:bg-neutral-soft disabled:border-line-strong disabled:text-ink-3',
};

const sizes: Record<ButtonSize, string> = {
  normal: 'min-h-11 px-4 py-2',
  dense: 'min-h-9 whitespace-nowrap px-3 py-1 text-sm',
};

/** The look of Button and LinkButton, for the rare element that can be neither. */
export function buttonClass(kind: ButtonKind = 'secondary', size: ButtonSize = 'normal'): string {
  return `${common} ${kinds[kind]} ${sizes[size]}`;
}
