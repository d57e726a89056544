import type { ShieldRule } from './shield.js';

/**
 * The same rule, for a field that may appear only once in a document: one that tests a secret or costs the database a
 * lot, which aliases would otherwise repeat for the price of one request.
 */
export function once<R extends ShieldRule>(rule: R): R & { readonly oncePerDocument: true } {
  return Object.assign(Object.create(rule) as R, { oncePerDocument: true } as const);
}

/** Names of the rows whose rule is marked with {@link once}. */
export function onceFields(rows: Readonly<Record<string, object>>): ReadonlySet<string> {
  return new Set(Object.keys(rows).filter((name) => 'oncePerDocument' in (rows[name] ?? {})));
}
