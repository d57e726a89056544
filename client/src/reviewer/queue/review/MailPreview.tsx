import { createQuery } from '@urql/solid';
import type { DecisionKind } from '../../../gql/graphql';
import { createDebounced } from '../../../lib/debounced';
import { MailSheet } from '../../case/MailSheet';
import type { ReviewKind } from '../work/work-kind';
import { decisionMail } from './review-documents';

export interface MailPreviewProps {
  kind: ReviewKind;
  id: string;
  decision: DecisionKind;
  /** As typed so far. */
  reason: string;
}

const stillMs = 400;

/** The mail that the decision will send, as the applicant will read it. */
export function MailPreview(props: MailPreviewProps) {
  const reason = createDebounced(() => props.reason, stillMs);
  const [result] = createQuery({
    query: decisionMail,
    variables: () => ({ kind: props.kind, id: props.id, decision: props.decision, reason: reason().trim() || null }),
  });
  return <MailSheet mail={result.data?.decisionMail ?? undefined} fetching={result.fetching} error={result.error} />;
}
