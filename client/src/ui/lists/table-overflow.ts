import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js';

/**
 * Whether the table is wider than its frame. A frame that scrolls sideways holds the sticky head too, so the head can
 * stick to the window only where everything fits.
 */
export function createOverflow(frame: Accessor<HTMLElement | undefined>): Accessor<boolean> {
  const [over, setOver] = createSignal(false);
  createEffect(() => {
    const box = frame();
    const table = box?.querySelector('table');
    if (!box || !table) return;
    const watch = new ResizeObserver(() => setOver(table.offsetWidth > box.clientWidth + 1));
    watch.observe(box);
    watch.observe(table);
    onCleanup(() => watch.disconnect());
  });
  return over;
}
