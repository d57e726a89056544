import { patternWidth, type SeriesLook, tileSize } from './series-look';

/** The colours and the face that hold now, where a canvas stands: it takes nothing from the style sheet by itself. */
export interface ChartTheme {
  colour(token: string): string;
  font: { family: string; size: number };
}

/** Small text, as `text-xs`. */
const fontRem = 0.8125;

export function chartTheme(canvas: HTMLCanvasElement): ChartTheme {
  const style = getComputedStyle(canvas);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return {
    colour: (token) => style.getPropertyValue(token).trim(),
    font: { family: style.fontFamily, size: rem * fontRem },
  };
}

/** What to fill the bars of a series with. */
export function seriesFill(look: SeriesLook, theme: ChartTheme): string | CanvasPattern {
  const colour = theme.colour(look.colour);
  const tile = document.createElement('canvas');
  tile.width = tile.height = Math.round(tileSize * devicePixelRatio);
  const pen = tile.getContext('2d');
  if (!pen || !look.pattern) return colour;
  const scale = tile.width / tileSize;
  pen.scale(scale, scale);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, tileSize, tileSize);
  pen.strokeStyle = theme.colour('--surface');
  pen.lineWidth = patternWidth;
  pen.stroke(new Path2D(look.pattern));
  const pattern = pen.createPattern(tile, 'repeat');
  // The chart is measured in CSS pixels, the tile in those of the screen.
  pattern?.setTransform(new DOMMatrix().scale(1 / scale));
  return pattern ?? colour;
}
