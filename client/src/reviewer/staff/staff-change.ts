import type { CombinedError } from '@urql/core';
import { type Accessor, createSignal } from 'solid-js';
import { unwrap } from 'solid-js/store';
import { type FragmentType, readFragment } from '../../gql';
import type { StaffAccountPartsFragment } from '../../gql/graphql';
import { hasCode } from '../../lib/errors';
import { StaffAccountParts } from './staff-parts';

export type Outcome = 'DONE' | 'CONFLICT' | 'REFUSED';

export interface StaffChange {
  /** The account as it is known now. */
  account: Accessor<StaffAccountPartsFragment | undefined>;
  /** The account as it was looked at when a change of it came too late. */
  stale: Accessor<StaffAccountPartsFragment | undefined>;
  /** Takes the answer to a change. */
  settle(changed: FragmentType<typeof StaffAccountParts> | undefined, error: CombinedError | undefined): Outcome;
}

/** What all changes of one account share: its state after them, and the conflict when another was faster. */
export function createStaffChange(
  loaded: Accessor<FragmentType<typeof StaffAccountParts> | null | undefined>,
  reload: () => void,
): StaffChange {
  const [answered, setAnswered] = createSignal<StaffAccountPartsFragment>();
  const [late, setLate] = createSignal<StaffAccountPartsFragment>();
  const account = () => {
    const [one, other] = [readFragment(StaffAccountParts, loaded()) ?? undefined, answered()];
    return one && other && one.id === other.id && other.version > one.version ? other : one;
  };
  return {
    account,
    stale: () => (late()?.id === account()?.id && late()?.version !== account()?.version ? late() : undefined),
    settle: (changed, error) => {
      if (hasCode(error, 'CONFLICT')) {
        // What a query answers next is written into the same object.
        setLate(structuredClone(unwrap(account())));
        reload();
        return 'CONFLICT';
      }
      setLate(undefined);
      if (!changed) return 'REFUSED';
      setAnswered(readFragment(StaffAccountParts, changed));
      return 'DONE';
    },
  };
}
