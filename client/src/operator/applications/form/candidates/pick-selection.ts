import { createSignal } from 'solid-js';
import { type AdditionResult, addEligible, type Candidate } from './add-eligible';

/** What is ticked in a pick list, over several of its pages, and what became of it when it was added. */
export function createPickSelection<Row, C extends Candidate>(
  rows: () => readonly Row[],
  pickable: (row: Row) => C,
  add: (keys: string[], added: C[]) => void,
) {
  /** Whole rows, so that a selection over several pages can be judged. */
  const [selected, setSelected] = createSignal<ReadonlyMap<string, C>>(new Map());
  const [added, setAdded] = createSignal<AdditionResult<C>>();
  const take = (chosen: readonly C[]) => {
    setAdded(addEligible(chosen, add));
    setSelected(new Map());
  };
  return {
    keys: () => new Set(selected().keys()),
    select(keys: ReadonlySet<string>) {
      const shown = rows().map((row) => [pickable(row).key, pickable(row)] as const);
      setSelected(new Map([...selected(), ...shown].filter(([key]) => keys.has(key))));
    },
    added,
    addOne: (row: Row) => take([pickable(row)]),
    addSelected: () => take([...selected().values()]),
    addAll: (all: readonly Row[]) => take(all.map(pickable)),
  };
}
