/** The groups of the digits of a number by its beginning (R-TEL-1); the first that fits counts. */
const GROUPS: readonly RegExp[] = [
  /^(09\d\d)(\d{3})(\d{3})$/,
  /^(080[09])(\d{3})(\d{3})$/,
  /^(0826|0836)(\d{5})$/,
  /^(037|082|089)(\d{3})(\d{3})$/,
  /^(049)(\d{3})(\d{4})$/,
  /^(0[24])(\d{4})(\d{4})$/,
  /^(0[3-8])(\d{3})(\d{4})$/,
];

/** A stored phone number with hyphens: `02-2345-6789#12`, `0912-345-678`. One that is in no known form stays as it is. */
export function phoneText(stored: string): string {
  const [digits = '', extension] = stored.split('#');
  const groups = GROUPS.map((form) => form.exec(digits)).find((match) => match !== null);
  if (!groups) return stored;
  const number = groups.slice(1).join('-');
  return extension === undefined ? number : `${number}#${extension}`;
}
