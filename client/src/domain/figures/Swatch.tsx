import { createUniqueId } from 'solid-js';
import { patternWidth, seriesLook, tileSize } from './series-look';

/** Colour and pattern of a series, as in the chart. */
export function Swatch(props: { place: number }) {
  const id = createUniqueId();
  const look = () => seriesLook(props.place);
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" class={`size-4 flex-none rounded-[2px] ${look().textClass}`}>
      <pattern id={id} width={tileSize} height={tileSize} patternUnits="userSpaceOnUse">
        <rect width={tileSize} height={tileSize} fill="currentColor" />
        <path d={look().pattern} class="stroke-surface" stroke-width={patternWidth} />
      </pattern>
      <rect width="16" height="16" fill={`url(#${id})`} />
    </svg>
  );
}
