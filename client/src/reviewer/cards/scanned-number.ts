/** R-NUM-1 */
const passNumber = /(?:KL|TX|KH|HL)P[STC]\d{3}-\d{6}/;

/** The pass number in what was typed or scanned: the number itself, or the signed code of a printed pass around it. */
export const scannedNumber = (text: string): string | undefined => passNumber.exec(text.trim().toUpperCase())?.[0];
