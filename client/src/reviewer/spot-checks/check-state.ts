import { type CombinedError, createMutation, createQuery } from '@urql/solid';
import { createSignal } from 'solid-js';
import { type Answer, answerOf } from '../../domain/forms/form';
import { readFragment } from '../../gql';
import type { CheckedPassFragment, SpotCheckResult } from '../../gql/graphql';
import { hasCode } from '../../lib/errors';
import { createSignalFor } from '../../lib/state-of';
import { CheckedPassParts, CheckedPassQuery, RecordSpotCheck } from './check-documents';

/** The pass on screen and the recording of its check. */
export function createCheck(number: () => string) {
  const [result, read] = createQuery({ query: CheckedPassQuery, variables: () => ({ number: number() }) });
  const [recording, record] = createMutation(RecordSpotCheck);
  const [refusal, setRefusal] = createSignalFor<CombinedError | undefined>(number, () => undefined);
  const [recorded, setRecorded] = createSignal<CheckedPassFragment>();
  const answered = () => readFragment(CheckedPassParts, result.data?.pass);
  const shown = (each: CheckedPassFragment | null | undefined) =>
    each?.number === number().toUpperCase() ? each : undefined;
  const pass = (): CheckedPassFragment | undefined => {
    const found = shown(answered());
    // Until the pass is read again, the check recorded here counts.
    return found?.spotCheck ? found : (shown(recorded()) ?? found);
  };
  const reload = () => read({ requestPolicy: 'network-only' });

  return {
    pass,
    missing: () => answered() === null && !result.fetching,
    error: () => result.error,
    reload,
    busy: () => recording.fetching,
    /** Why the last attempt was refused. */
    refusal,
    /** A colleague was faster: what they recorded stands on the pass, read again. */
    conflict: () => hasCode(refusal(), 'ALREADY_CHECKED'),
    clearRefusal: () => setRefusal(undefined),
    async record(outcome: SpotCheckResult, reason?: string): Promise<Answer<true>> {
      const passNumber = number();
      if (recording.fetching) return {};
      setRefusal(undefined);
      const variables = { passNumber, result: outcome, reason: reason ?? null };
      const { data, error } = await record(variables, {
        additionalTypenames: ['SpotCheckSample', 'SpotCheck', 'Suspension'],
      });
      if (data) setRecorded(readFragment(CheckedPassParts, data.recordSpotCheck));
      if (passNumber === number()) setRefusal(error);
      if (hasCode(error, 'ALREADY_CHECKED')) reload();
      return answerOf(error);
    },
  };
}

export type CheckState = ReturnType<typeof createCheck>;
