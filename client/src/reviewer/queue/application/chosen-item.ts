import { type Accessor, createEffect, createMemo, createSignal, on } from 'solid-js';
import type { ItemReviewFragment } from '../../../gql/graphql';
import { waits } from './marks';

/** Which person of an application is looked at. */
export interface Choice {
  item: Accessor<ItemReviewFragment | undefined>;
  /** Their place, from 0. */
  place: Accessor<number>;
  choose: (id: string) => void;
  /** To a neighbour; nothing at the ends. */
  move: (by: number) => void;
}

/** Begins with the first who waits; `name` is of the application: another one begins anew. */
export function createChoice(items: Accessor<readonly ItemReviewFragment[]>, name: Accessor<string>): Choice {
  const [chosen, choose] = createSignal<string>();
  createEffect(on(name, () => choose(undefined), { defer: true }));
  const place = createMemo(() => {
    const at = (is: (item: ItemReviewFragment) => boolean) => items().findIndex(is);
    const places = [at(({ id }) => id === chosen()), at(waits), 0];
    return places.find((each) => each >= 0) ?? 0;
  });
  // Read anew, or decided on, the one who is looked at stays.
  createEffect(
    on(
      () => items()[place()]?.id,
      (id) => id !== undefined && choose(id),
    ),
  );
  return {
    item: () => items()[place()],
    place,
    choose: (id) => void choose(id),
    move: (by) => {
      const next = items()[place() + by];
      if (next) choose(next.id);
    },
  };
}
