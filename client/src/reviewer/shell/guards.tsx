import type { RouteSectionProps } from '@solidjs/router';
import { Show } from 'solid-js';
import { useViewer } from '../../domain/session/viewer-context';
import type { ViewerPartsFragment } from '../../gql/graphql';
import { NotFoundPage } from '../not-found/NotFoundPage';
import {
  decides,
  isAdministrator,
  isAnalyst,
  isReviewer,
  readsApplications,
  readsAudit,
  readsPasses,
} from '../session/rights';

/** Pages that the API would refuse to these viewers are not there for them. */
const only = (may: (viewer: ViewerPartsFragment | undefined) => boolean) => (props: RouteSectionProps) => {
  const { viewer } = useViewer();
  return (
    <Show when={may(viewer())} fallback={<NotFoundPage />}>
      {props.children}
    </Show>
  );
};

export const ReviewersOnly = only(isReviewer);

export const DecidersOnly = only(decides);

export const ApplicationReadersOnly = only(readsApplications);

export const PassReadersOnly = only(readsPasses);

export const AdministratorsOnly = only(isAdministrator);

export const AuditReadersOnly = only(readsAudit);

export const AnalystsOnly = only(isAnalyst);
