/** What one part of a text message holds, alone and as one of several, counted in UTF-16 as gateways count (R-TEL-9). */
const CHINESE = { alone: 70, amongOthers: 67 };
/** Letters, digits and signs of ASCII alone take less room; what a phone writes with two signs is left to the other count. */
const PLAIN = { alone: 160, amongOthers: 153 };

const PLAIN_TEXT = /^[A-Za-z0-9 \n\r!"#$%&'()*+,\-./:;<=>?@_]*$/;

/** The number of parts that a text is sent and charged in. */
export function partsOf(text: string): number {
  const room = PLAIN_TEXT.test(text) ? PLAIN : CHINESE;
  return text.length <= room.alone ? 1 : Math.ceil(text.length / room.amongOthers);
}
