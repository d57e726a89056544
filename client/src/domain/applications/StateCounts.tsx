import { For } from 'solid-js';
import type { ApplicationPartsFragment } from '../../gql/graphql';
import { ItemStateBadge } from './ItemStateBadge';

/** How many of an application stand where. */
export function StateCounts(props: { progress: ApplicationPartsFragment['progress'] }) {
  return (
    <ul class="flex flex-wrap gap-1">
      <For each={props.progress}>
        {(part) => (
          <li>
            <ItemStateBadge state={part.state} count={part.count} />
          </li>
        )}
      </For>
    </ul>
  );
}
