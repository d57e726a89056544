import type { RouteSectionProps } from '@solidjs/router';
import { Show } from 'solid-js';
import { useViewer } from '../../domain/session/viewer-context';
import type { Section } from '../../gql/graphql';
import { NotFoundPage } from '../not-found/NotFoundPage';
import { opens } from '../session/sections';

/** The pages of a section; for viewers to whom the API would refuse it they do not exist. */
export const section = (name: Section) => (props: RouteSectionProps) => {
  const { viewer } = useViewer();
  return (
    <Show when={opens(viewer(), name)} fallback={<NotFoundPage />}>
      {props.children}
    </Show>
  );
};
