import { inflateSync } from 'node:zlib';

/** Readers look for the trailer in the last kilobyte. */
const TRAILER_WINDOW = 1024;
/**
 * All object streams of a document together contain its structure, a few hundred kilobytes; more indicates a
 * decompression bomb.
 */
const MAX_INFLATED_BYTES = 16 * 1024 * 1024;

/** Pattern for a PDF name in any spelling: each character may be written as its hexadecimal code, `/J#61vaScript`. */
function namePattern(...names: readonly string[]): string {
  const spellings = names.map((name) =>
    name.replaceAll(/./g, (c) => `(?:${c}|#${anyCase(c.charCodeAt(0).toString(16))})`),
  );
  return `/(?:${spellings.join('|')})(?![A-Za-z0-9_.#-])`;
}

function anyCase(hex: string): string {
  return hex.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

/** Names that make a document run something, contain other files, or need a key. */
const ACTIVE_NAMES = ['JavaScript', 'Launch', 'Rendition', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'Encrypt'];
const ACTIVE = new RegExp(namePattern(...ACTIVE_NAMES));
/** Short enough to occur in compressed images by chance, so it is searched for in the structure only. */
const SCRIPT = new RegExp(namePattern('JS'));
/** Marks a stream that contains part of the structure, compressed. */
const OBJECT_STREAM = new RegExp(namePattern('ObjStm'));

/**
 * Whether a PDF is complete and passive: no script, launched program, embedded file or encryption. Searches every byte,
 * since readers find objects by position, even inside what looks like a stream or a comment, and the compressed parts
 * of the structure.
 */
export function isPassivePdf(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!text.startsWith('%PDF-')) return false;
  if (!text.slice(-TRAILER_WINDOW).includes('%%EOF')) return false;
  if (ACTIVE.test(text)) return false;
  const structure = structureOf(text);
  return structure !== undefined && !ACTIVE.test(structure) && !SCRIPT.test(structure);
}

/** All text outside streams, and the contents of object streams; undefined if one of those cannot be read. */
function structureOf(text: string): string | undefined {
  const marks = /(end)?stream[\t\f ]*(?:\r\n|\r|\n)?/g;
  const parts: string[] = [];
  let allowance = MAX_INFLATED_BYTES;
  // Streams follow one another; in a document that claims otherwise, nothing is read twice.
  let unread = text.length;
  let from = 0;
  let inStream = false;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const before = text.slice(from, mark.index);
    const packed = OBJECT_STREAM.test(before);
    if (!inStream || packed) parts.push(before);
    from = marks.lastIndex;
    const begins = mark[1] === undefined;
    inStream = begins && before.trimEnd().endsWith('>>');
    if (!begins || !packed) continue;
    const end = text.indexOf('endstream', from);
    unread -= end - from;
    const objects = end < 0 || unread < 0 ? undefined : inflate(text.slice(from, end), allowance);
    if (objects === undefined) return undefined;
    allowance -= objects.length;
    parts.push(objects);
  }
  if (inStream) return undefined;
  parts.push(text.slice(from));
  return parts.join('\n');
}

function inflate(data: string, maxOutputLength: number): string | undefined {
  if (maxOutputLength <= 0) return undefined;
  try {
    return inflateSync(Buffer.from(data, 'latin1'), { maxOutputLength }).toString('latin1');
  } catch {
    return undefined;
  }
}
