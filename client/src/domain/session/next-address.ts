/** The query of a page that leads back to `here` when it is done. */
export const nextQuery = (here: string) => (here === '/' ? '' : `?next=${encodeURIComponent(here)}`);

/** An address of this SPA, whatever a link from elsewhere says. */
export const safeNext = (next: unknown) => (typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : '/');
