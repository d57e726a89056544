import { useNavigate, useSearchParams } from '@solidjs/router';
import { t } from '../../lib/i18n';
import type { Step, StepState } from '../../ui/forms/step-types';
import type { Registration } from './registration-state';

const keys = ['kind', 'form', 'check', 'sent'] as const;
export type StepKey = (typeof keys)[number];

/** The four steps of a registration, each with its own address, and the way through them. */
export function createRegistrationSteps<Values>(
  registration: Registration<Values>,
  { address, current }: { address: (step: StepKey) => string; current: () => StepKey },
) {
  const navigate = useNavigate();
  return {
    steps: (): Step[] => {
      const here = keys.indexOf(current());
      return keys.map((key, index) => {
        const state: StepState = index < here ? 'done' : index === here ? 'current' : 'todo';
        const href = index < here && current() !== 'sent' ? address(key) : undefined;
        return { key, label: t(`registration:step.${key}`), state, href };
      });
    },
    check: () => {
      if (registration.complete()) navigate(address('check'));
    },
    send: async () => {
      await registration.send();
      // What is wrong with the fields is shown at the fields.
      if (registration.errors().summary.some((error) => error.field !== undefined)) navigate(address('form'));
    },
  };
}

/** The step that the address asks for, as far as it can be shown; `first` without one. */
export function createCurrentStep<Values>(registration: Registration<Values>, first: StepKey): () => StepKey {
  const [search] = useSearchParams();
  return () => {
    if (registration.receipt()) return 'sent';
    if (search.step === 'check' && registration.unsaved()) return 'check';
    return search.step === undefined ? first : 'form';
  };
}
