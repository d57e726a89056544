import { createUniqueId, Index } from 'solid-js';
import { CountTile, type CountTileProps } from './CountTile';

/** What there is to do, as numbers that lead to their lists. */
export function CountTiles(props: { title: string; tiles: readonly CountTileProps[] }) {
  const title = createUniqueId();
  return (
    <section aria-labelledby={title} class="grid gap-3">
      <h2 id={title} class="text-lg font-semibold">
        {props.title}
      </h2>
      <ul class="grid grid-cols-2 gap-3 lg:grid-cols-4">
        {/* Counted anew the tiles stay, and with them the focus. */}
        <Index each={props.tiles}>{(tile) => <CountTile {...tile()} />}</Index>
      </ul>
    </section>
  );
}
