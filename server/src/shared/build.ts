type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Same<X, Y> = (<T>() => T extends X ? 1 : 2) extends <T>() => T extends Y ? 1 : 2 ? true : false;

/** The names of what a `T` stores: neither its methods nor its getters. */
type StoredKey<T> = {
  [K in keyof T]-?: T[K] extends (...args: never[]) => unknown
    ? never
    : Same<Pick<T, K>, Writable<Pick<T, K>>> extends true
      ? K
      : never;
}[keyof T];

/** Everything that an object of class `T` stores. */
export type Fields<T> = Pick<T, StoredKey<T>>;

/** An object of a GraphQL type with all that it stores: a field left out does not compile. */
export function build<T extends object>(Type: new () => T, fields: Fields<T>): T {
  return Object.assign(new Type(), fields);
}
