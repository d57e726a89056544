import { createToaster } from '@ark-ui/solid/toast';

/**
 * On a phone the bottom belongs to the page's primary action. A program that shows documents on the right keeps its messages off
 * them: `<html data-toasts="start">`.
 */
const beside = document.documentElement.dataset.toasts === 'start' ? 'top-start' : 'bottom-end';
const placement = matchMedia('(max-width: 639px)').matches ? 'top' : beside;

export const toaster = createToaster({
  placement,
  gap: 12,
  max: 4,
  duration: 6000,
  // Below the bar of the program.
  ...(placement === 'top-start' && { offsets: { top: '4.5rem', left: '0.75rem', right: '1rem', bottom: '1rem' } }),
});

/** Short news of something that worked or went on in the background. What must be read stands on the page instead. */
export const toast = {
  success: (title: string, description?: string) => toaster.create({ type: 'success', title, description }),
  info: (title: string, description?: string) => toaster.create({ type: 'info', title, description }),
  /** Stays until what it returns is called. */
  waiting: (title: string) => {
    const id = toaster.create({ type: 'info', title, duration: Number.POSITIVE_INFINITY });
    return () => toaster.dismiss(id);
  },
  /** Stays until dismissed. */
  error: (title: string, description?: string) =>
    toaster.create({ type: 'error', title, description, duration: Number.POSITIVE_INFINITY }),
};
