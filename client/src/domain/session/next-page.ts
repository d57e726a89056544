import { useLocation, useResolvedPath, useSearchParams } from '@solidjs/router';
import { safeNext } from './next-address';

/** The address of this page, to be handed on to the sign-in page, without the base of the SPA. */
export function useHere(): () => string {
  const base = useResolvedPath(() => '/');
  const location = useLocation();
  return () => `${location.pathname.slice((base() ?? '').replace(/\/$/, '').length) || '/'}${location.search}`;
}

/** Where to go when this page is done. */
export function useNext(): () => string {
  const [search] = useSearchParams();
  return () => safeNext(search.next);
}
