const prefix = 'port-pass.kept.';
const ownerKey = 'port-pass.kept-for';
const forgetting = new Set<() => void>();

let owner = '';

/** The storage of the window may be forbidden or full; what is kept then lasts until the page is loaded anew. */
function inStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}

/** Keeps something for as long as the window is open and the account signed in. */
export function keepInWindow(key: string, value: unknown): void {
  inStorage((storage) => storage.setItem(prefix + key, JSON.stringify(value)));
}

/** What was kept; it was written by this program, or by an earlier version of it. */
export function keptInWindow(key: string): unknown {
  return inStorage((storage) => JSON.parse(storage.getItem(prefix + key) ?? 'null')) ?? undefined;
}

export function dropFromWindow(key: string): void {
  inStorage((storage) => storage.removeItem(prefix + key));
}

/** Called when everything is forgotten. */
export function whenForgotten(act: () => void): void {
  forgetting.add(act);
}

/** Forgets what was kept: after signing out. */
export function forgetWindow(): void {
  inStorage((storage) => {
    for (const key of Object.keys(storage)) if (key.startsWith(prefix) || key === ownerKey) storage.removeItem(key);
  });
  for (const act of forgetting) act();
}

/** What was kept for one account is nothing to the next one in the same window. */
export function keepWindowFor(accountId: string): void {
  if (inStorage((storage) => storage.getItem(ownerKey)) !== accountId) forgetWindow();
  owner = accountId;
  inStorage((storage) => storage.setItem(ownerKey, accountId));
}

export const windowOwner = (): string => owner;
