const HOUR_MS = 3_600_000;

interface Read {
  readonly at: Date;
  readonly person: string;
}

/** The most different people within any hour, of reads in the order of their times. An hour later to the millisecond is another hour. */
export function mostInAnHour(reads: readonly Read[]): number {
  const within = new Map<string, number>();
  let first = 0;
  let most = 0;
  for (const { at, person } of reads) {
    for (let next = reads[first]; next && next.at.getTime() <= at.getTime() - HOUR_MS; next = reads[++first]) {
      const left = (within.get(next.person) ?? 1) - 1;
      if (left > 0) within.set(next.person, left);
      else within.delete(next.person);
    }
    within.set(person, (within.get(person) ?? 0) + 1);
    most = Math.max(most, within.size);
  }
  return most;
}
