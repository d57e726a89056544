/** As devices show it in groups, and as full-width digits are typed. */
export const deviceCode = (typed: string): string => typed.normalize('NFKC').replaceAll(/[\s-]/g, '');

export const isWholeCode = (typed: string): boolean => /^\d{6}$/.test(deviceCode(typed));

/** A secret in groups, to be typed into a device. */
export const inGroups = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? '';
