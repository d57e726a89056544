import { For } from 'solid-js';
import { type AreaRef, portAreaLines } from './port-names';

/** 通行港區: the areas of a pass or an application, one line a port. */
export function PortAreas(props: { areas: readonly AreaRef[] }) {
  return <For each={portAreaLines(props.areas)}>{(line) => <span class="block">{line}</span>}</For>;
}
