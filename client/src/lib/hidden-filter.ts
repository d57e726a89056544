import { createSignal } from 'solid-js';
import type { FilterKind } from './list-state';

const stored = 'port-pass.filter.';
const ownerKey = 'port-pass.filters-of';

type Message =
  | { kind: 'wanted'; mark: string; owner: string }
  | { kind: 'known'; mark: string; owner: string; value: string };

/** By mark. A new window may learn one from another later, so that reading follows. */
const [values, setValues] = createSignal<ReadonlyMap<string, string>>(new Map());
const asked = new Set<string>();
let owner = '';

/** The storage of the window may be forbidden; a filter then lasts until the page is loaded anew. */
function inStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}

const others = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('port-pass.filters');
if (others) {
  others.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.owner !== owner) return;
    if (data.kind === 'known') remember(data.mark, data.value);
    else {
      const value = meaningOf(data.mark);
      if (value !== undefined) others.postMessage({ kind: 'known', mark: data.mark, owner, value });
    }
  };
}

function remember(mark: string, value: string) {
  setValues((known) => new Map(known).set(mark, value));
  inStorage((storage) => storage.setItem(stored + mark, value));
}

const meaningOf = (mark: string): string | undefined =>
  values().get(mark) ?? inStorage((storage) => storage.getItem(stored + mark)) ?? undefined;

/** Asks the other windows of this account, once: a link that is opened in a new window carries only the mark. */
function ask(mark: string) {
  if (asked.has(mark)) return;
  asked.add(mark);
  others?.postMessage({ kind: 'wanted', mark, owner });
}

/** Forgets every name and number that was looked for: after signing out. */
export function forgetHiddenFilters(): void {
  setValues(new Map());
  asked.clear();
  inStorage((storage) => {
    for (const key of Object.keys(storage)) if (key.startsWith(stored) || key === ownerKey) storage.removeItem(key);
  });
}

/** What one account looked for is nothing to the next one in the same window. */
export function keepHiddenFiltersOf(accountId: string): void {
  if (inStorage((storage) => storage.getItem(ownerKey)) !== accountId) forgetHiddenFilters();
  owner = accountId;
  inStorage((storage) => storage.setItem(ownerKey, accountId));
}

/**
 * A filter for a name or an ID number: nothing personal may stand in an address, in the history or in a log. The URL
 * holds a mark, and the windows of the account know what it means until they are closed or signed out.
 */
export const hidden = (): FilterKind<string> => ({
  read: ([mark]) => (mark === undefined ? undefined : meaningOf(mark)),
  write: (value) => {
    const written = value.trim();
    if (!written) return [];
    const known = [...values()].find(([, each]) => each === written)?.[0];
    const mark = known ?? crypto.randomUUID().slice(0, 8);
    if (known === undefined) remember(mark, written);
    return [mark];
  },
  enter: ([typed]) => typed?.trim() || undefined,
  expired: ([mark]) => {
    if (mark === undefined || meaningOf(mark) !== undefined) return false;
    ask(mark);
    return true;
  },
});
