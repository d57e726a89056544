import type { ErrorCode } from '../../shared/errors.js';
import { FileError } from './file-error.ts';
import { findObjects, type PdfObjects } from './pdf-objects.ts';
import { type Dict, Name, Ref, Text, type Value } from './pdf-parser.ts';
import { openAsReader } from './pdf-reader.ts';

/** Readers look for the trailer in the last kilobyte. */
const TRAILER_WINDOW = 1024;

/** Names that make a document run something, send something, contain other files, or need a key. */
const ACTIVE_NAMES: Readonly<Record<string, ErrorCode>> = {
  JavaScript: 'FILE_HAS_SCRIPT',
  Launch: 'FILE_HAS_ACTION',
  SubmitForm: 'FILE_HAS_ACTION',
  ImportData: 'FILE_HAS_ACTION',
  GoToR: 'FILE_HAS_ACTION',
  GoToE: 'FILE_HAS_ACTION',
  Rendition: 'FILE_HAS_FILES',
  RichMedia: 'FILE_HAS_FILES',
  EmbeddedFile: 'FILE_HAS_FILES',
  EmbeddedFiles: 'FILE_HAS_FILES',
  Encrypt: 'FILE_ENCRYPTED',
};

/** Short enough to occur in compressed images by chance, so they are looked for in objects only. */
const ACTIVE_KEYS: Readonly<Record<string, ErrorCode>> = {
  JS: 'FILE_HAS_SCRIPT',
  XFA: 'FILE_HAS_SCRIPT',
  AA: 'FILE_HAS_ACTION',
  '3DD': 'FILE_HAS_FILES',
  EF: 'FILE_HAS_FILES',
};

const ANY_SPELLING = new RegExp(
  `/(${Object.keys(ACTIVE_NAMES)
    .map((name) => name.replaceAll(/./g, (c) => `(?:${c}|#${anyCase(c.charCodeAt(0).toString(16))})`))
    .join('|')})(?![A-Za-z0-9_.#-])`,
);

function anyCase(hex: string): string {
  return hex.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

/** Names of other files and shares: of the data of a stream or picture, of an attachment, of the target of an action. */
const FILE_KEYS = ['F', 'UF', 'DOS', 'Mac', 'Unix'];
/** Under these keys stands what happens on a click, or after something else has happened. */
const ACTION_KEYS = ['A', 'PA', 'Next'];
/** What then may happen: nothing that leaves the document, but a link. */
const CLICK_ACTIONS = ['GoTo', 'Named', 'URI', 'Hide', 'ResetForm', 'SetOCGState', 'Trans'];

/** What a document may do when it is opened: show a page of its own, or a command of the reader such as printing. */
const OPENING_ACTIONS = ['GoTo', 'Named'];
/** Links that a reader follows when they are clicked on; those without a scheme stay beside the document. */
const ALLOWED_LINK = /^(?:(?:https?|mailto|tel|ftp):|(?![a-z][a-z0-9+.-]*:|[\\/]{2}))/i;
/** To what links without a scheme are added. */
const WEB_ADDRESS = /^https?:/i;
const MAX_CHAIN = 20;

/**
 * Checks that a PDF is complete and passive. Reads it twice: as a reader of documents does, and object by object, also
 * those that this reader does not reach but another might. Throws FILE_NOT_READABLE if it is damaged, otherwise
 * FILE_ENCRYPTED, FILE_HAS_SCRIPT, FILE_HAS_ACTION or FILE_HAS_FILES.
 */
export async function checkPdf(bytes: Uint8Array): Promise<void> {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = data.toString('latin1');
  if (!text.startsWith('%PDF-')) throw new FileError('FILE_NOT_READABLE');
  if (!text.slice(-TRAILER_WINDOW).includes('%%EOF')) throw new FileError('FILE_NOT_READABLE');
  refuseNames(text);
  const objects = findObjects(data, text);
  objects.unpacked.forEach(refuseNames);
  for (const value of objects.all) checkValue(value, objects);
  // Last: it takes long for a document that is made to take long.
  await openAsReader(bytes);
}

function refuseNames(text: string): void {
  const spelt = ANY_SPELLING.exec(text)?.[1];
  if (spelt === undefined) return;
  const name = spelt.replaceAll(/#(..)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  throw new FileError(ACTIVE_NAMES[name] ?? 'FILE_NOT_READABLE');
}

function checkValue(value: Value, objects: PdfObjects): void {
  if (value instanceof Name && Object.hasOwn(ACTIVE_NAMES, value.text)) throw errorOf(ACTIVE_NAMES, value.text);
  if (Array.isArray(value)) for (const item of value) checkValue(item, objects);
  if (value instanceof Map) checkDict(value, objects);
}

function checkDict(dict: Dict, objects: PdfObjects): void {
  for (const [key, value] of dict) {
    if (Object.hasOwn(ACTIVE_NAMES, key)) throw errorOf(ACTIVE_NAMES, key);
    if (Object.hasOwn(ACTIVE_KEYS, key)) throw errorOf(ACTIVE_KEYS, key);
    if (key === 'OpenAction') checkOpening(value, objects, MAX_CHAIN);
    if (key === 'URI') checkLink(value, objects);
    if (key === 'Base') checkLink(value, objects, WEB_ADDRESS);
    if (ACTION_KEYS.includes(key)) checkClick(value, objects);
    if (FILE_KEYS.includes(key) && resolved(value, objects).some((one) => one instanceof Text)) {
      throw new FileError('FILE_HAS_ACTION');
    }
    checkValue(value, objects);
  }
}

/** A place to show, or an action and those that follow it. */
function checkOpening(value: Value, objects: PdfObjects, chain: number): void {
  if (chain === 0) throw new FileError('FILE_HAS_ACTION');
  for (const action of resolved(value, objects)) {
    if (!(action instanceof Map && action.has('S'))) continue;
    for (const kind of resolved(action.get('S'), objects)) {
      if (!(kind instanceof Name && OPENING_ACTIONS.includes(kind.text))) throw new FileError('FILE_HAS_ACTION');
    }
    checkOpening(action.get('Next'), objects, chain - 1);
  }
}

/** An action, where it is one: other nouns have such a key as well. */
function checkClick(value: Value, objects: PdfObjects): void {
  for (const action of resolved(value, objects)) {
    if (!(action instanceof Map)) continue;
    for (const kind of resolved(action.get('S'), objects)) {
      if (kind instanceof Name && !CLICK_ACTIONS.includes(kind.text)) throw new FileError('FILE_HAS_ACTION');
    }
  }
}

function checkLink(value: Value, objects: PdfObjects, allowed = ALLOWED_LINK): void {
  for (const link of resolved(value, objects)) {
    if (!(link instanceof Text)) continue;
    const address = link.text.replaceAll(/[^!-~]/g, '');
    if (!allowed.test(address)) throw new FileError('FILE_HAS_ACTION');
  }
}

/** What a value, or each of a list, may stand for: all objects of the number it refers to. */
function resolved(value: Value, objects: PdfObjects): readonly Value[] {
  const target = (one: Value): readonly Value[] =>
    one instanceof Ref ? (objects.byNumber.get(one.number) ?? []) : [one];
  return target(value).flatMap((one) => (Array.isArray(one) ? one.flatMap(target) : [one]));
}

function errorOf(codes: Readonly<Record<string, ErrorCode>>, name: string): FileError {
  return new FileError(codes[name] ?? 'FILE_NOT_READABLE');
}
