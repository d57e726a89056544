import { Show } from 'solid-js';
import { DecisionBar } from '../../../features/reviews/DecisionBar';
import { DecisionRow } from '../../../features/reviews/DecisionRow';
import type { Decision } from '../../../features/reviews/decision';
import type { RegistrationReviewFragment } from '../../../gql/graphql';

export interface RegistrationDecisionsProps {
  registration: RegistrationReviewFragment;
  account: Decision;
  document: Decision;
  next: () => string | undefined;
  onNext: (next: string | undefined) => void;
}

/** Account and certificate are decided apart, each with a mail of its own (R-REG-4). */
export function RegistrationDecisions(props: RegistrationDecisionsProps) {
  const certificate = () => props.registration.certificate ?? undefined;
  const open = () => [
    ...(props.registration.state === 'OPEN' ? [{ subject: 'REGISTRATION' as const, decision: props.account }] : []),
    ...(certificate()?.state === 'OPEN' ? [{ subject: 'CERTIFICATE' as const, decision: props.document }] : []),
  ];
  return (
    <DecisionBar name={props.registration.companyName} open={open()} next={props.next} onNext={props.onNext}>
      <DecisionRow
        subject="REGISTRATION"
        caseId={props.registration.id}
        state={props.registration.state}
        decision={props.account}
        keys={{ approve: 'a', reject: 'r' }}
        mailTo={props.registration.email}
      />
      <Show when={certificate()}>
        {(sent) => (
          <DecisionRow
            subject="CERTIFICATE"
            caseId={sent().id}
            state={sent().state}
            decision={props.document}
            keys={{ approve: 'c', reject: 't' }}
            mailTo={props.registration.email}
            noted
          />
        )}
      </Show>
    </DecisionBar>
  );
}
