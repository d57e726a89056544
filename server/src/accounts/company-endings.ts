/** By which the name of an organisation is known. Written without spaces and in lower case, with full width folded. */
const HAN_ENDINGS = [
  ...['公司', '企業社', '企業行', '工程行', '商行', '商號', '行號', '工業社', '實業社', '合作社'],
  ...['公會', '工會', '協會', '學會', '商會', '基金會', '事務所', '工作室', '工廠'],
];
const LATIN_ENDINGS = [
  ...['co\\.?\\s*,?\\s*ltd', 'ltd', 'limited', 'inc', 'incorporated', 'corp', 'corporation', 'company'],
  ...['llc', 'llp', 'plc', 'gmbh', 'enterprises?', 'associations?'],
];
/** The forms of a company in law, which are no part of what it is called by. */
const LEGAL_FORM = /(?:(?:股份)?有限|無限|兩合)?公司|企業社|商行|商號|行號/u;

/** What may follow an ending: a branch, punctuation, and a part in brackets. */
const REST = '(?:分公司)?[\\s.,。)]*(?:[(\\[【].*)?$';
const HAN = new RegExp(`(?:${HAN_ENDINGS.join('|')})${REST}`, 'u');
const LATIN = new RegExp(`(?:[\\s,.]|^)(?:${LATIN_ENDINGS.join('|')})${REST}`, 'u');
const JOINED_LATIN = /co\.?,?ltd\.?$/u;
/** Names of people that end like an organisation are not longer. */
const LONGEST_HAN_NAME = 3;

/** A name as it is compared: full width folded, spaces dropped, in lower case. */
export function foldedName(name: string): string {
  return withoutSpaces(name.normalize('NFKC').toLowerCase());
}

const withoutSpaces = (text: string): string => text.replaceAll(/\s/gu, '');

/** Whether a name is that of an organisation: a company, a firm, an association (R-REG-1). */
export function isOrganisationName(name: string): boolean {
  const words = name.normalize('NFKC').toLowerCase().trim();
  const joined = withoutSpaces(words);
  if (joined.includes('有限公司') || LATIN.test(words) || JOINED_LATIN.test(joined)) return true;
  return HAN.test(joined) && [...joined].length > LONGEST_HAN_NAME;
}

/** The name of a company without its legal form: `大順海運` of `大順海運股份有限公司`. */
export function withoutLegalForm(name: string): string {
  const joined = foldedName(name);
  const at = joined.search(LEGAL_FORM);
  return at > 0 ? joined.slice(0, at) : name.normalize('NFKC').toLowerCase().replace(LATIN, '');
}
