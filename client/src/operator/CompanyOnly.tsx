import { Navigate, type RouteSectionProps } from '@solidjs/router';
import { Show } from 'solid-js';
import { nextQuery } from '../features/session/next-address';
import { useHere } from '../features/session/next-page';
import { useViewer } from '../features/session/viewer-context';

/** Pages of a company: a shared account that acts for none is asked to choose one first (R-REG-7). */
export function CompanyOnly(props: RouteSectionProps) {
  const { viewer } = useViewer();
  const here = useHere();
  return (
    <Show when={viewer()?.company} fallback={<Navigate href={`/companies${nextQuery(here())}`} />}>
      {props.children}
    </Show>
  );
}
