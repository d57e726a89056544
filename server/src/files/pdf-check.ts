import { inflateSync } from 'node:zlib';

/** Readers look for the trailer in the last kilobyte. */
const TRAILER_WINDOW = 1024;
/** All object streams of a document together hold its structure, a few hundred kilobytes; more is a bomb. */
const MAX_INFLATED_BYTES = 16 * 1024 * 1024;

/** A name of the PDF language, however it is spelt: each character may stand as its hexadecimal code, `/J#61vaScript`. */
function named(...names: readonly string[]): string {
  const spellings = names.map((name) =>
    name.replaceAll(/./g, (c) => `(?:${c}|#${anyCase(c.charCodeAt(0).toString(16))})`),
  );
  return `/(?:${spellings.join('|')})(?![A-Za-z0-9_.#-])`;
}

function anyCase(hex: string): string {
  return hex.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

/** What makes a document run something, carry other files, or stay unreadable without a key. */
const ACTIVE = new RegExp(named('JavaScript', 'JS', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'Encrypt'));
/** Marks a stream that holds a part of the structure, compressed. */
const OBJECT_STREAM = new RegExp(`${named('Type')}\\s*${named('ObjStm')}`);

/**
 * Whether a PDF is whole and plainly passive: no script, no launched program, no embedded file, no encryption. Looks
 * at the document's structure, also where it is compressed, and leaves page contents alone.
 */
export function isPassivePdf(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!text.startsWith('%PDF-')) return false;
  if (!text.slice(-TRAILER_WINDOW).includes('%%EOF')) return false;
  const structure = structureOf(text);
  return structure !== undefined && !ACTIVE.test(structure);
}

/** Everything outside streams, and the contents of object streams; undefined if one of those cannot be read. */
function structureOf(text: string): string | undefined {
  const streams = /stream\r?\n/g;
  const parts: string[] = [];
  let allowance = MAX_INFLATED_BYTES;
  let from = 0;
  for (let begin = streams.exec(text); begin; begin = streams.exec(text)) {
    const dictionary = text.slice(from, begin.index);
    const end = text.indexOf('endstream', streams.lastIndex);
    if (end < 0) return undefined;
    parts.push(dictionary);
    if (OBJECT_STREAM.test(dictionary)) {
      const objects = inflate(text.slice(streams.lastIndex, end), allowance);
      if (objects === undefined) return undefined;
      allowance -= objects.length;
      parts.push(objects);
    }
    from = end + 'endstream'.length;
    streams.lastIndex = from;
  }
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
