import { For } from 'solid-js';
import type { ApplicationPartsFragment } from '../../gql/graphql';
import { StatusBadge } from '../../ui/StatusBadge';
import { stateLook } from './looks';
import { progressWords } from './progress-words';

/** How many of an application stand where, in words, icon and colour. */
export function Progress(props: { progress: ApplicationPartsFragment['progress'] }) {
  return (
    <ul class="flex flex-wrap gap-1">
      <For each={props.progress}>
        {(part) => (
          <li>
            <StatusBadge tone={stateLook[part.state].tone} icon={stateLook[part.state].icon}>
              {progressWords(part)}
            </StatusBadge>
          </li>
        )}
      </For>
    </ul>
  );
}
