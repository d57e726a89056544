const graphemes = new Intl.Segmenter('zh-Hant', { granularity: 'grapheme' });

/** What a reader counts as one character each: a letter with its marks, an emoji of several code points (R-TXT-1). */
export function graphemesOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
