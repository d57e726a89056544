const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What the server leaves out of every text before it counts: the invisible, and joiners that join no letters. */
const LEFT_OUT = /(?![\u200c\u200d])[\p{Cf}\p{Cs}]|(?<![\p{L}\p{M}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}])/gu;

/** How many characters a text will have as the server counts them: as a reader does (R-TXT-1). */
export const countGraphemes = (text: string): number =>
  [...segmenter.segment(text.normalize('NFC').replaceAll(LEFT_OUT, '').trim())].length;
