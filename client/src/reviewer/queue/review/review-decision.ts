import type { CombinedError } from '@urql/solid';
import { type Accessor, createEffect, createSignal, on } from 'solid-js';
import { apiErrorText } from '../../../domain/errors/api-error-text';
import { type Answer, answerOf } from '../../../domain/forms/form';
import type { DecisionKind } from '../../../gql/graphql';
import { apiErrors, hasCode } from '../../../lib/errors';
import { t } from '../../../lib/i18n';
import { createSignalFor } from '../../../lib/state-of';
import { toast } from '../../../ui/notices/toast';
import { usePendingDecisions } from '../pending/pending-decisions';
import type { ReviewKind } from '../work/work-kind';

/** The row that is decided, with the version that was read: of two concurrent decisions one is refused. */
export interface ReviewTarget {
  id: string;
  version: number;
}

export interface Decision {
  busy: Accessor<boolean>;
  /** Why the last attempt was refused. */
  error: Accessor<CombinedError | undefined>;
  /** The row changed since it was read, or a colleague has decided: shown beside the reloaded row. */
  conflict: Accessor<boolean>;
  /** The viewer has decided here; it may still be undone. */
  done: Accessor<boolean>;
  /** `note` goes into the mail. */
  approve(note?: string): Promise<Answer<true>>;
  reject(reason: string): Promise<Answer<true>>;
  clearError(): void;
}

function createDecision(kind: ReviewKind, target: Accessor<ReviewTarget | undefined>, reload: () => void): Decision {
  const pending = usePendingDecisions();
  const [busy, setBusy] = createSignal(false);
  const id = () => target()?.id;
  const [error, setError] = createSignalFor<CombinedError | undefined>(id, () => undefined);
  const [done, setDone] = createSignalFor(id, () => false);
  const clearError = () => setError(undefined);
  createEffect(on(pending.reopened, (undone) => undone?.caseId === id() && setDone(false), { defer: true }));

  const run = async (decision: DecisionKind, reason: string | undefined): Promise<Answer<true>> => {
    const now = target();
    if (!now || busy() || isDone()) return {};
    setBusy(true);
    clearError();
    const { id: made, version } = now;
    const result = await pending.decide({ kind, id: made, version, decision, reason });
    setBusy(false);
    if (target()?.id === made) setDone(result.error === undefined);
    const claimed = apiErrors(result.error).find(({ code }) => code === 'CLAIMED');
    // The claim notice of the case already shows that a colleague has it.
    if (claimed) toast.error(t('reviews:conflict.failed'), apiErrorText(claimed));
    else if (target()?.id === made) setError(result.error);
    if (claimed || isConflict(result.error)) reload();
    return claimed ? {} : answerOf(result.error);
  };
  const isDone = () => done() || pending.of(id()) !== undefined;

  return {
    busy,
    error,
    conflict: () => isConflict(error()),
    done: isDone,
    approve: (note) => run('APPROVED', note),
    reject: (reason) => run('REJECTED', reason),
    clearError,
  };
}

/** The row was decided or changed meanwhile. */
export const isConflict = (error: CombinedError | undefined) =>
  hasCode(error, 'CONFLICT') || hasCode(error, 'ALREADY_DECIDED');

export const createRegistrationDecision = (target: Accessor<ReviewTarget | undefined>, reload: () => void): Decision =>
  createDecision('REGISTRATION', target, reload);

export const createCertificateDecision = (target: Accessor<ReviewTarget | undefined>, reload: () => void): Decision =>
  createDecision('CERTIFICATE', target, reload);
