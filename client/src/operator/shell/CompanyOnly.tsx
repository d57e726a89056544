import { Navigate, type RouteSectionProps } from '@solidjs/router';
import { Show } from 'solid-js';
import { nextQuery } from '../../domain/session/next-address';
import { useHere } from '../../domain/session/next-page';
import { useViewer } from '../../domain/session/viewer-context';

/** Pages of a company: a shared account that acts for none must choose one first (R-REG-7). */
export function CompanyOnly(props: RouteSectionProps) {
  const { viewer } = useViewer();
  const here = useHere();
  return (
    <Show when={viewer()?.company} fallback={<Navigate href={`/companies${nextQuery(here())}`} />}>
      {props.children}
    </Show>
  );
}
