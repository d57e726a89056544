/** R-TEL-1: how phone numbers of Taiwan are typed and stored. */

const MOBILE = /^09\d{8}$/;

/** A landline by the length that its area code has, or a number that is free to call; the extension begins at `#`. */
const PHONE = /^(02\d{8}|04\d{7,8}|0[3567]\d{7}|08(?!0)\d{7}|080[09]\d{6}|09\d{8})(#\d{1,6})?$/;

/** What stands between the digits: dashes, also those drawn otherwise, dots, brackets, slashes, and what is not seen. */
const SEPARATORS = /[\s\p{Z}\p{C}\p{Pd}\p{Pc}\p{Ps}\p{Pe}./\\:~\u00b7\u2022\u2027\u2212\u2500\u30fb\u30fc\u223c]/gu;

const EXTENSION = /(?:轉|分機|extension|ext|x|#)+/i;

const COUNTRY_CODE = /^(\+|00|002)?8860?/;

/** A typed number in its one form: `0212345678#123`, `0912345678`. What has no place in a number stays, to be refused. */
export function normalisePhone(typed: string): string {
  return typed.normalize('NFKC').replaceAll(SEPARATORS, '').replace(EXTENSION, '#').replace(COUNTRY_CODE, '0');
}

export const isMobile = (normalised: string): boolean => MOBILE.test(normalised);

export const isPhone = (normalised: string): boolean => PHONE.test(normalised);
