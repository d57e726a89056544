/** localStorage may be forbidden or hold anything; a lost preference must never break a page. */
export function readStored<T extends string>(key: string, allowed: readonly T[]): T | undefined {
  try {
    const found = localStorage.getItem(key);
    return allowed.find((value) => value === found);
  } catch {
    return undefined;
  }
}

export function writeStored(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice then lasts until the page is closed.
  }
}
