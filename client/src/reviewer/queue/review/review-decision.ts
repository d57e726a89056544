import { type CombinedError, type OperationResult, useClient } from '@urql/solid';
import { type Accessor, createSignal } from 'solid-js';
import { apiErrorText } from '../../../domain/errors/api-error-text';
import { type Answer, answerOf } from '../../../domain/forms/form';
import { apiErrors, hasCode } from '../../../lib/errors';
import { t } from '../../../lib/i18n';
import { createSignalFor } from '../../../lib/state-of';
import { toast } from '../../../ui/toast';
import { approveCertificate, approveRegistration, rejectCertificate, rejectRegistration } from './review-documents';

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
  /** The viewer has decided here. */
  done: Accessor<boolean>;
  /** `note` goes into the mail. */
  approve(note?: string): Promise<Answer<true>>;
  reject(reason: string): Promise<Answer<true>>;
  clearError(): void;
}

interface Commands {
  approve: (target: ReviewTarget, note: string | undefined) => Promise<OperationResult>;
  reject: (target: ReviewTarget, reason: string) => Promise<OperationResult>;
}

function createDecision(target: Accessor<ReviewTarget | undefined>, commands: Commands, reload: () => void): Decision {
  const [busy, setBusy] = createSignal(false);
  const id = () => target()?.id;
  const [error, setError] = createSignalFor<CombinedError | undefined>(id, () => undefined);
  const [done, setDone] = createSignalFor(id, () => false);
  const clearError = () => setError(undefined);

  const run = async (act: (target: ReviewTarget) => Promise<OperationResult>): Promise<Answer<true>> => {
    const now = target();
    if (!now || busy() || done()) return {};
    setBusy(true);
    clearError();
    const result = await act({ id: now.id, version: now.version });
    setBusy(false);
    if (target()?.id === now.id) setDone(result.error === undefined);
    const claimed = apiErrors(result.error).find(({ code }) => code === 'CLAIMED');
    // The claim notice of the case already shows that a colleague has it.
    if (claimed) toast.error(t('reviews:conflict.failed'), apiErrorText(claimed));
    else if (target()?.id === now.id) setError(result.error);
    if (claimed || isConflict(result.error)) reload();
    return claimed ? {} : answerOf(result.error);
  };

  return {
    busy,
    error,
    conflict: () => isConflict(error()),
    done,
    approve: (note) => run((now) => commands.approve(now, note)),
    reject: (reason) => run((now) => commands.reject(now, reason)),
    clearError,
  };
}

/** The row was decided or changed meanwhile. */
export const isConflict = (error: CombinedError | undefined) =>
  hasCode(error, 'CONFLICT') || hasCode(error, 'ALREADY_DECIDED');

export function createRegistrationDecision(target: Accessor<ReviewTarget | undefined>, reload: () => void): Decision {
  const client = useClient();
  return createDecision(
    target,
    {
      approve: ({ id, version }) => client.mutation(approveRegistration, { id, version }).toPromise(),
      reject: ({ id, version }, reason) => client.mutation(rejectRegistration, { id, version, reason }).toPromise(),
    },
    reload,
  );
}

export function createCertificateDecision(target: Accessor<ReviewTarget | undefined>, reload: () => void): Decision {
  const client = useClient();
  return createDecision(
    target,
    {
      approve: ({ id, version }, note) => client.mutation(approveCertificate, { id, version, note }).toPromise(),
      reject: ({ id, version }, reason) => client.mutation(rejectCertificate, { id, version, reason }).toPromise(),
    },
    reload,
  );
}
