/** The name in Latin letters, unless it is the only one. */
export const otherName = ({ name, englishName }: { name: string; englishName: string | null }) =>
  (englishName !== name && englishName) || undefined;
