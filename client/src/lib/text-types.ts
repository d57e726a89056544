/** A tree of texts; the leaves may hold `{{name}}` places. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

type Keys<T> = Extract<keyof T, string>;

/** The same tree in another language. A counted text may add its singular as `<key>_one`. */
export type Translation<T> = {
  readonly [K in Keys<T>]: T[K] extends string ? string : Translation<T[K]>;
} & {
  readonly [K in Keys<T> as T[K] extends string ? `${K}_one` : never]?: string;
};

/** `'list.empty'` for `{ list: { empty: '…' } }`. */
export type Path<T> = {
  [K in Keys<T>]: T[K] extends string ? K : `${K}.${Path<T[K]>}`;
}[Keys<T>];

export type TextAt<T, P extends string> = P extends `${infer Head}.${infer Tail}`
  ? Head extends keyof T
    ? TextAt<T[Head], Tail>
    : never
  : P extends keyof T
    ? T[P]
    : never;

type PlaceNames<S> = S extends `${string}{{${infer Name}}}${infer Rest}` ? Name | PlaceNames<Rest> : never;

export type Places<S> = [PlaceNames<S>] extends [never] ? [] : [places: Record<PlaceNames<S>, string | number>];
