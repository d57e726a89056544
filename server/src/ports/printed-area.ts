/** How the codes printed on passes name an area: short, and fit for a QR code. */
export const printedArea = (id: number): string => id.toString(36);
