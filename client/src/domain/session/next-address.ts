/** The query of a page that leads back to `here` when it is done. */
export const nextQuery = (here: string) => (here === '/' ? '' : `?next=${encodeURIComponent(here)}`);

/** Always an address of this SPA, also where a link from elsewhere has another one. */
export const safeNext = (next: unknown) => (typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : '/');
