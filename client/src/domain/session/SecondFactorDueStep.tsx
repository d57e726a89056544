import { type Component, createEffect, untrack } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { SecondFactorDue } from '../../gql/graphql';
import { createSessionCountdown } from '../../lib/session-countdown';
import { useViewer } from './viewer-context';

export interface SecondFactorDueStepProps {
  due: SecondFactorDue;
  step: Component<{ due: SecondFactorDue }>;
}

/** What is owed of the second factor. When its time is over, signing in begins anew. */
export function SecondFactorDueStep(props: SecondFactorDueStepProps) {
  const { expiry, end } = useViewer();
  const clock = createSessionCountdown(expiry);
  createEffect(() => clock.phase() === 'over' && untrack(end));
  return <Dynamic component={props.step} due={props.due} />;
}
