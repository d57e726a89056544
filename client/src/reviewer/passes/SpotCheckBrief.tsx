import { Show } from 'solid-js';
import { SpotCheckBadge } from '../../domain/spot-checks/SpotCheckBadge';
import { suspensionStateText } from '../../domain/suspensions/SuspensionBadge';
import type { SpotCheckResult, SuspensionState } from '../../gql/graphql';

/** For narrow lists: the result and the state of the suspension; empty for an unchecked pass. */
export function SpotCheckBrief(props: {
  check: { result: SpotCheckResult; suspension: { state: SuspensionState } | null } | null;
}) {
  return (
    <Show when={props.check} fallback={<span class="text-ink-3 sm:hidden">—</span>}>
      {(check) => (
        <>
          <SpotCheckBadge outcome={check().result} />
          <Show when={check().suspension}>
            {(suspension) => (
              <span class="mt-0.5 block text-xs text-ink-2">{suspensionStateText(suspension().state)}</span>
            )}
          </Show>
        </>
      )}
    </Show>
  );
}
