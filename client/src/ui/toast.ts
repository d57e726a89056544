import { createToaster } from '@ark-ui/solid/toast';

export const toaster = createToaster({ placement: 'bottom-end', gap: 12, max: 4, duration: 6000 });

/** Short news of something that worked or went on in the background. What must be read stands on the page instead. */
export const toast = {
  success: (title: string, description?: string) => toaster.create({ type: 'success', title, description }),
  info: (title: string, description?: string) => toaster.create({ type: 'info', title, description }),
  /** Stays until dismissed. */
  error: (title: string, description?: string) =>
    toaster.create({ type: 'error', title, description, duration: Number.POSITIVE_INFINITY }),
};
