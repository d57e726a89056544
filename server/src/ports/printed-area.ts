/** Short name of an area in the codes printed on passes, fit for a QR code. */
export const printedArea = (id: number): string => id.toString(36);
