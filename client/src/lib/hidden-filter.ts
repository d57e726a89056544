import type { FilterKind } from './list-state';

const values = new Map<string, string>();

/**
 * A filter for a name or an ID number: nothing personal may stand in an address, in the history or in a log. The URL
 * holds a mark that means something in this window only; loaded anew, the filter is not set.
 */
export const hidden = (): FilterKind<string> => ({
  read: ([mark]) => (mark === undefined ? undefined : values.get(mark)),
  write: (value) => {
    const written = value.trim();
    if (!written) return [];
    const known = [...values].find(([, each]) => each === written)?.[0];
    const mark = known ?? crypto.randomUUID().slice(0, 8);
    values.set(mark, written);
    return [mark];
  },
  enter: ([typed]) => typed?.trim() || undefined,
});
