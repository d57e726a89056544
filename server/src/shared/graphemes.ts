const graphemes = new Intl.Segmenter('zh-Hant', { granularity: 'grapheme' });

/** Printable ASCII and Chinese characters of one unit each: nothing in such a text joins what stands before it. */
const PLAIN = /^[ -~\u3400-\u4dbf\u4e00-\u9fff\u25cb]*$/;

/** What a reader counts as one character each: a letter with its marks, an emoji of several code points (R-TXT-1). */
export function graphemesOf(text: string): string[] {
  // Lists mask many names and numbers, and the segmenter takes a hundred times as long.
  if (PLAIN.test(text)) return text.split('');
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
