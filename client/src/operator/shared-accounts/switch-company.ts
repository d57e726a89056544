import { useResolvedPath } from '@solidjs/router';
import type { CombinedError } from '@urql/core';
import { createMutation } from '@urql/solid';
import type { CurrentCompany } from '../../domain/session/page-company';
import { useViewer } from '../../domain/session/viewer-context';
import { SwitchCompany, ViewerParts } from '../../domain/session/viewer-query';
import { readFragment } from '../../gql';

/** Where pages of this SPA are, for leaving the window's page. */
function useWholePath(): (path: string) => string {
  const base = useResolvedPath(() => '/');
  return (path) => `${(base() ?? '').replace(/\/$/, '')}${path}`;
}

/** Switches to the company of a binding and loads `path` anew for it; answers why it was refused. */
export function createSwitchCompany(): (bindingId: string, path: string) => Promise<CombinedError | undefined> {
  const { leaveCompany } = useViewer();
  const [, switchCompany] = createMutation(SwitchCompany);
  const whole = useWholePath();
  return async (bindingId, path) => {
    const { data, error } = await switchCompany({ bindingId });
    if (!data) return error;
    const { company, companyName } = readFragment(ViewerParts, data.switchCompany);
    leaveCompany(whole(path), company ? { id: company.id, name: companyName ?? '' } : null);
    return undefined;
  };
}

/** Loads `path` anew for the company that the session acts for now; the other tabs are informed of `switched`. */
export function createLeaveCompany(): (path: string, switched?: CurrentCompany) => void {
  const { leaveCompany } = useViewer();
  const whole = useWholePath();
  return (path, switched) => leaveCompany(whole(path), switched);
}
