import type { AttachmentKind } from '../../../gql/graphql';
import { maxMatchedLength } from '../../person-matches/person-matches';

/** What the name of a file says: the kind of file, and the numbers and names it may be about. */
export interface NamedFile {
  readonly kind: AttachmentKind | undefined;
  readonly numbers: readonly string[];
  readonly names: readonly string[];
}

const latin = (words: string) => `(?<![a-z])(?:${words})(?![a-z])`;

const KINDS: readonly (readonly [AttachmentKind, RegExp])[] = [
  ['PHOTO', new RegExp(`證件照|大頭照|照片|相片|${latin('photo|portrait|headshot')}`, 'gi')],
  ['PASSPORT', new RegExp(`護照|${latin('passport')}`, 'gi')],
  ['ID_CARD', new RegExp(`[身⾝][分份]證|居留證|統一證|${latin('id[\\s_-]?card|id|residence[\\s_-]?permit')}`, 'gi')],
  ['OTHER', new RegExp(`其他|簽證|${latin('other|visa')}`, 'gi')],
];

/** Words that say nothing about whom or what: which page or side, that it is a copy, the counter of a second copy. */
const FILLING = new RegExp(
  `影本|副本|掃描檔?|正面|反面|背面|${latin('scan|copy|front|back')}|[(（]\\d{1,2}[)）]`,
  'gi',
);

const digitsOf = (text: string) => (text.match(/\d/g) ?? []).length;
const trimmed = (text: string) => text.replace(/^[\s\-–—_.]+|[\s\-–—_.]+$/g, '').slice(0, maxMatchedLength);
const distinct = (all: readonly string[]) => [...new Set(all.map(trimmed).filter(Boolean))];

/** Numbers of documents have at least so many digits. */
const leastDigits = 4;

/** Reads `護照_A12-345.pdf`, `X1234567 WANG MING photo (1).jpg`, `王小明.png` and the like. */
export function readFileName(fileName: string): NamedFile {
  const whole = fileName.normalize('NFKC').replace(/\.[a-z0-9]{1,5}$/i, '');
  const kind = KINDS.find(([, words]) => whole.search(words) >= 0)?.[0];
  const rest = [...KINDS.map(([, words]) => words), FILLING]
    .reduce((text, words) => text.replace(words, ' '), whole)
    .replaceAll('_', ' ')
    .trim();
  const pieces = rest.split(/[\s,，、;；+()（）[\]【】]+/).filter(Boolean);
  // A number with hyphens is tried whole, and in parts: a hyphen may stand between number and name.
  const parts = pieces.flatMap((piece) => [piece, ...piece.split(/[-–—]/)]);
  const holdsNumber = (text: string) => digitsOf(text) >= leastDigits;
  const words = pieces.flatMap((piece) => (holdsNumber(piece) ? piece.split(/[-–—]/) : [piece]));
  const unnumbered = words.filter((word) => digitsOf(word) === 0);
  return {
    kind,
    numbers: distinct([...parts, rest].filter(holdsNumber)),
    names: distinct(
      [unnumbered.join(' '), rest, ...unnumbered].filter((text) => digitsOf(text) === 0 && text.length > 1),
    ),
  };
}
