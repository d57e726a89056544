import { type Accessor, createMemo } from 'solid-js';
import type { ItemReviewFragment } from '../../../gql/graphql';
import { createSignalFor } from '../../../lib/state-of';
import { waits } from './marks';

/** The item of an application that is on screen. */
export interface Choice {
  item: Accessor<ItemReviewFragment | undefined>;
  /** Its place, from 0. */
  place: Accessor<number>;
  choose: (id: string) => void;
  /** To a neighbour; nothing at the ends. */
  move: (by: number) => void;
}

/** The item on screen: at first the first that waits, in each application anew; `number` is that of the application. */
export function createChoice(items: Accessor<readonly ItemReviewFragment[]>, number: Accessor<string>): Choice {
  const [chosen, choose] = createSignalFor<string | undefined>(number, () => undefined);
  // Read again, or decided on, the item on screen stays.
  const id = createMemo<string | undefined>((before) => {
    const known = [chosen(), before].find((each) => items().some((item) => item.id === each));
    return known ?? (items().find(waits) ?? items()[0])?.id;
  });
  const place = createMemo(() =>
    Math.max(
      items().findIndex((item) => item.id === id()),
      0,
    ),
  );
  return {
    item: () => items()[place()],
    place,
    choose: (next) => void choose(next),
    move: (by) => {
      const next = items()[place() + by];
      if (next) choose(next.id);
    },
  };
}
