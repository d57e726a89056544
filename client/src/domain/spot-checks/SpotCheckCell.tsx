import { Show } from 'solid-js';
import type { SpotCheckPartsFragment } from '../../gql/graphql';
import { SuspensionWords } from '../suspensions/SuspensionWords';
import { SpotCheckBadge } from './SpotCheckBadge';

/** 抽檢結果 in a list: empty for an unchecked pass, as in the manual; a failed check shows its suspension. */
export function SpotCheckCell(props: { check: SpotCheckPartsFragment | null }) {
  return (
    <Show when={props.check} fallback={<span class="text-ink-3 sm:hidden">—</span>}>
      {(check) => (
        <Show when={check().suspension} fallback={<SpotCheckBadge outcome={check().result} />}>
          {(suspension) => <SuspensionWords suspension={suspension()} />}
        </Show>
      )}
    </Show>
  );
}
