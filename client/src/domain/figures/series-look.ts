/** How the series of a chart look: a colour of the theme and a pattern, so that they differ without colour too. */
export interface SeriesLook {
  /** The token. */
  colour: string;
  /** The same as text colour, for what is drawn with `currentColor`. */
  textClass: string;
  /** Lines across the colour, as the path of a tile that repeats. */
  pattern: string;
}

export const tileSize = 8;

export const patternWidth = 1.6;

const looks: readonly SeriesLook[] = [
  { colour: '--series-1', textClass: 'text-series-1', pattern: '' },
  { colour: '--series-2', textClass: 'text-series-2', pattern: 'M-2 2 2-2M-1 9 9-1M6 10 10 6' },
  { colour: '--series-3', textClass: 'text-series-3', pattern: 'M1.2 2h1.6M5.2 6h1.6' },
  { colour: '--series-4', textClass: 'text-series-4', pattern: 'M0 2h8M0 6h8' },
  { colour: '--series-5', textClass: 'text-series-5', pattern: 'M-2 6 2 10M-1-1 9 9M6-2 10 2' },
  { colour: '--series-6', textClass: 'text-series-6', pattern: 'M2 0v8M6 0v8' },
  { colour: '--series-7', textClass: 'text-series-7', pattern: 'M0 4h8M4 0v8' },
];

/** The look of a series by its place. */
export const seriesLook = (place: number): SeriesLook => looks[place % looks.length] as SeriesLook;
