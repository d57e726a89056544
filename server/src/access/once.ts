import type { ShieldRule } from './shield.js';

type OnceRule = ShieldRule & { readonly oncePerDocument: true };

/**
 * The same rule, for a field that may appear only once in a document: one that tests a secret or costs the database a
 * lot, which aliases would otherwise repeat for the price of one request.
 */
export function once(rule: ShieldRule): OnceRule {
  return Object.assign(Object.create(rule) as ShieldRule, { oncePerDocument: true } as const);
}

/** Names of the rows whose rule is marked with {@link once}. */
export function onceFields(rows: Readonly<Record<string, object>>): ReadonlySet<string> {
  return new Set(Object.keys(rows).filter((name) => 'oncePerDocument' in (rows[name] ?? {})));
}
