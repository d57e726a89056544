import type { ApiError } from '../../lib/errors';

type Fields = Readonly<Record<string, unknown>>;

const wrong = (code: string, field: string): ApiError => ({ code, field, params: {} });

/** Full-width letters and digits as the API folds them, without the separators that it drops. */
const digitsOf = (typed: string) => typed.normalize('NFKC').replace(/[\p{Pd}\p{Cf}\s().\u2212]/gu, '');

const weights = [1, 2, 1, 2, 1, 2, 4, 1];

/** R-ID-2: the digit sums of the weighted digits, by five; a seven in the seventh place may count one more. */
export function isUbn(typed: string): boolean {
  const digits = digitsOf(typed);
  if (!/^\d{8}$/.test(digits) || digits === '00000000') return false;
  const sum = weights.reduce((total, weight, at) => {
    const product = weight * Number(digits[at]);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 5 === 0 || (digits[6] === '7' && (sum + 1) % 5 === 0);
}

const isMobile = (typed: string) =>
  /^09\d{8}$/.test(
    digitsOf(typed)
      .replace(/^\+?886/, '0')
      .replace(/^00/, '0'),
  );
const isEmail = (typed: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.normalize('NFKC').trim());

/**
 * What is certainly wrong with what was typed into a field, by its name, in the codes of the API: said when the field is
 * left instead of after all of them are sent. The API judges more, and last.
 */
export function judgeText(field: string, values: Fields): ApiError | undefined {
  const typed = String(values[field] ?? '');
  if (field === 'email') return isEmail(typed) ? undefined : wrong('INVALID_EMAIL', field);
  if (field === 'mobile') return isMobile(typed) ? undefined : wrong('INVALID_MOBILE', field);
  if (field === 'organisationNumber' && values.organisationKind === 'UBN')
    return isUbn(typed) ? undefined : wrong('INVALID_ORGANISATION_NUMBER', field);
  if (field === 'passwordAgain' || field === 'newPasswordAgain') {
    const first = values[field === 'passwordAgain' ? 'password' : 'newPassword'];
    return first === undefined || first === typed ? undefined : wrong('PASSWORDS_DIFFER', field);
  }
  return undefined;
}
