import { withoutLegalForm } from './company-endings.js';

/** Names of the system and of its operator: the first words that a guesser tries here. */
const PRODUCT = ['通行證', '港務公司', '臺灣港務', '台灣港務', 'portpass', 'twport'];

/** Shorter words are found in many good passwords by chance. */
const SHORTEST_LATIN = 4;
const SHORTEST_HAN = 2;

/** Names of the user that an attacker knows or can find out. */
export interface PasswordOwner {
  readonly accountName: string;
  readonly companyNames: readonly string[];
}

/** Whether a password contains the name of its account, of its company or of the product (R-REG-12). */
export function hasContextWord(password: string, { accountName, companyNames }: PasswordOwner): boolean {
  const folded = fold(password);
  const words = [accountName, ...companyNames.flatMap((name) => [name, withoutLegalForm(name)]), ...PRODUCT];
  return words.map(fold).some((word) => isTelling(word) && folded.includes(word));
}

const isTelling = (word: string): boolean =>
  [...word].length >= (/\p{Script=Han}/u.test(word) ? SHORTEST_HAN : SHORTEST_LATIN);

/** Without case, width, spaces and signs, which make another password of a word but no better one. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
