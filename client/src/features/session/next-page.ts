import { useLocation, useResolvedPath, useSearchParams } from '@solidjs/router';

/** The address of this page, to be handed on to the sign-in page, without the base of the SPA. */
export function useHere(): () => string {
  const base = useResolvedPath(() => '/');
  const location = useLocation();
  return () => `${location.pathname.slice(base()?.length) || '/'}${location.search}`;
}

/** The query of a page that leads back to `here` when it is done. */
export const nextQuery = (here: string) => (here === '/' ? '' : `?next=${encodeURIComponent(here)}`);

/** Where to go when this page is done: an address of this SPA, whatever a link from elsewhere says. */
export function useNext(): () => string {
  const [search] = useSearchParams();
  return () => (typeof search.next === 'string' && /^\/(?![/\\])/.test(search.next) ? search.next : '/');
}
