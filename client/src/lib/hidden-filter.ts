import { createSignal, untrack } from 'solid-js';
import type { FilterKind } from './list-state';
import { keepInWindow, keptInWindow, whenForgotten, windowOwner } from './window-memory';

type Message =
  | { kind: 'wanted'; mark: string; owner: string }
  | { kind: 'known'; mark: string; owner: string; value: string };

/** By mark. A new window may learn one from another later, so that reading follows. */
const [values, setValues] = createSignal<ReadonlyMap<string, string>>(new Map());
const asked = new Set<string>();

const others = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('port-pass.filters');
if (others) {
  others.onmessage = ({ data }: MessageEvent<Message>) => {
    const owner = windowOwner();
    if (data.owner !== owner) return;
    if (data.kind === 'known') return remember(data.mark, data.value);
    const value = meaningOf(data.mark);
    if (value !== undefined) others.postMessage({ kind: 'known', mark: data.mark, owner, value } satisfies Message);
  };
}

const keyOf = (mark: string) => `filter.${mark}`;

function remember(mark: string, value: string) {
  setValues((known) => new Map(known).set(mark, value));
  keepInWindow(keyOf(mark), value);
}

function meaningOf(mark: string): string | undefined {
  const value = values().get(mark) ?? keptInWindow(keyOf(mark));
  return typeof value === 'string' ? value : undefined;
}

whenForgotten(() => {
  setValues(new Map());
  asked.clear();
});

/** Asks the other windows of this account, once: a link that is opened in a new window carries only the mark. */
function ask(mark: string) {
  if (asked.has(mark)) return;
  asked.add(mark);
  others?.postMessage({ kind: 'wanted', mark, owner: windowOwner() } satisfies Message);
}

/** The mark under which the windows of this account know a value, for the address of another page. */
export const markOf = (value: string): string => untrack(() => hidden().write(value)[0] ?? '');

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
