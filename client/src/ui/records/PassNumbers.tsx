import { For } from 'solid-js';
import { PassNumber } from './PassNumber';

/** The passes that a change is about, in the order given. */
export function PassNumbers(props: { numbers: readonly string[] }) {
  return (
    <ul class="flex flex-wrap gap-x-4 gap-y-1">
      <For each={props.numbers}>
        {(number) => (
          <li>
            <PassNumber value={number} />
          </li>
        )}
      </For>
    </ul>
  );
}
