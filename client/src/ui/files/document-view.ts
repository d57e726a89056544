import { type Accessor, createEffect, createResource, createSignal, on, onCleanup } from 'solid-js';
import type { DocumentSource, DrawnPage } from './document-source';

const clamp = (scale: number) => Math.min(6, Math.max(0.1, scale));

/** What the viewer shows and how: page, turn, zoom, and the page drawn so. */
export function createDocumentView(
  load: Accessor<() => Promise<Blob>>,
  room: Accessor<number>,
  open: (file: Blob) => Promise<DocumentSource>,
) {
  const [source, { refetch }] = createResource(load, async (get) => open(await get()));
  const opened = () => (source.state === 'ready' ? source() : undefined);
  const [page, setPage] = createSignal(1);
  const [turn, setTurn] = createSignal(0);
  /** `undefined` fits the width. */
  const [zoom, setZoom] = createSignal<number>();
  const [fitted, setFitted] = createSignal(1);
  const [drawn, setDrawn] = createSignal<DrawnPage>();
  const [broken, setBroken] = createSignal<unknown>();
  const scale = () => zoom() ?? fitted();

  createEffect(
    on(opened, (now, before) => {
      if (now !== before) before?.close();
      setPage(1);
      setTurn(0);
      setZoom(undefined);
      setDrawn(undefined);
      setBroken(undefined);
    }),
  );
  onCleanup(() => opened()?.close());

  const draw = async (from: DocumentSource, wanted: () => boolean) => {
    const [number, clockwise, fixed, width] = [page(), turn(), zoom(), room()];
    if (width === 0) return;
    try {
      const size = await from.size(number);
      const across = clockwise % 180 === 0 ? size.width : size.height;
      const wide = clamp(fixed ?? width / across);
      if (!wanted()) return;
      setFitted(clamp(width / across));
      const next = await from.draw(number, wide, clockwise);
      if (!wanted()) return;
      // Through the object model: the content security policy forbids style attributes in markup only.
      next.canvas.style.width = `${across * wide}px`;
      setDrawn(next);
    } catch (error) {
      if (wanted()) setBroken(error);
    }
  };
  createEffect(() => {
    const from = opened();
    let wanted = true;
    onCleanup(() => {
      wanted = false;
    });
    if (from) void draw(from, () => wanted);
  });

  return {
    loading: () => source.loading,
    error: (): unknown => source.error ?? broken(),
    pages: () => opened()?.pages ?? 0,
    page,
    scale,
    drawn,
    retry: () => void refetch(),
    goTo: (next: number) => setPage(Math.min(opened()?.pages ?? 1, Math.max(1, next))),
    rotate: () => setTurn((now) => (now + 90) % 360),
    zoomBy: (factor: number) => setZoom(clamp(scale() * factor)),
    fitWidth: () => setZoom(undefined),
  };
}
