import type { AreaRef } from '../../../../domain/ports/port-names';

type CodedArea = AreaRef & { readonly code: string };

interface WithAreas {
  readonly areas: readonly CodedArea[];
}

/** The different sets of areas among passes, the most frequent first. */
export function areasOfPasses(passes: readonly WithAreas[]): { areas: CodedArea[]; count: number }[] {
  const keyOf = ({ areas }: WithAreas) =>
    areas
      .map(({ code }) => code)
      .sort()
      .join(' ');
  const sets = new Map<string, { areas: CodedArea[]; count: number }>();
  for (const pass of passes) {
    const known = sets.get(keyOf(pass));
    if (known) known.count += 1;
    else sets.set(keyOf(pass), { areas: [...pass.areas], count: 1 });
  }
  return [...sets.values()].sort((one, other) => other.count - one.count);
}
