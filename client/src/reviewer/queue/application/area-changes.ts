interface Area {
  code: string;
}

/** What becomes of the areas of a pass once the asked ones take their place. */
export function areaChanges<A extends Area>(now: readonly A[], asked: readonly A[]): { added: A[]; removed: A[] } {
  const without = (these: readonly A[], those: readonly A[]) =>
    these.filter(({ code }) => those.every((other) => other.code !== code));
  return { added: without(asked, now), removed: without(now, asked) };
}
