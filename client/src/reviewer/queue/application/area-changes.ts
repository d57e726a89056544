interface Area {
  code: string;
}

/** What becomes of the areas of a pass once the applied ones take their place. */
export function areaChanges<A extends Area>(now: readonly A[], applied: readonly A[]): { added: A[]; removed: A[] } {
  const without = (these: readonly A[], those: readonly A[]) =>
    these.filter(({ code }) => those.every((other) => other.code !== code));
  return { added: without(applied, now), removed: without(now, applied) };
}
