import { For } from 'solid-js';
import type { AreaNamesFragment } from '../../gql/graphql';
import { areasByPort, nameOf } from '../ports/port-names';

/** Each port with its areas, an area at a time: to be looked through, not only read. */
export function AreasByPort(props: { areas: readonly AreaNamesFragment[] }) {
  return (
    <ul class="grid gap-2">
      <For each={areasByPort(props.areas)}>
        {({ port, areas }) => (
          <li>
            <p class="text-sm text-ink-3">{nameOf(port)}</p>
            <ul class="flex flex-wrap gap-1.5">
              <For each={areas}>
                {(area) => <li class="rounded-sm border border-line bg-sunken px-1.5 text-sm">{nameOf(area)}</li>}
              </For>
            </ul>
          </li>
        )}
      </For>
    </ul>
  );
}
