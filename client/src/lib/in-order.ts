/** All values of an enum in the order in which they are shown. A value that is left out does not compile. */
export const inOrder = <Value extends string>(order: Readonly<Record<Value, true>>): readonly Value[] =>
  Object.keys(order) as Value[];
