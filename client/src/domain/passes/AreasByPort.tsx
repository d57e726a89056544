import { For } from 'solid-js';
import { type AreaRef, areaName, areasByPort, portName } from '../ports/port-names';

/** Each port with its areas, an area at a time: to be looked through, not only read. */
export function AreasByPort(props: { areas: readonly AreaRef[] }) {
  return (
    <ul class="grid gap-2">
      <For each={areasByPort(props.areas)}>
        {({ port, areas }) => (
          <li>
            <p class="text-sm text-ink-3">{portName(port)}</p>
            <ul class="flex flex-wrap gap-1.5">
              <For each={areas}>
                {(area) => <li class="rounded-sm border border-line bg-sunken px-1.5 text-sm">{areaName(area)}</li>}
              </For>
            </ul>
          </li>
        )}
      </For>
    </ul>
  );
}
