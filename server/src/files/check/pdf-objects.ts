import { constants, inflateSync } from 'node:zlib';
import { FileError } from './file-error.ts';
import { Allowance, type Dict, Name, PdfParser, type Value } from './pdf-parser.ts';

/** A scan has some dozens, a long report some thousands. */
const MAX_OBJECTS = 100_000;
/** A document is read once, and again where it claims that objects lie inside one another. */
const READ_TIMES = 4;
/** The packed parts of the structure together are a few hundred kilobytes; more indicates a decompression bomb. */
const MAX_INFLATED_BYTES = 16 * 1024 * 1024;

/** Everything that a reader could take for an object of the document. */
export interface PdfObjects {
  readonly all: readonly Value[];
  /** By number; several claim one number after an update, or in a made-up document. */
  readonly byNumber: ReadonlyMap<number, readonly Value[]>;
  /** The unpacked parts of the structure. */
  readonly unpacked: readonly string[];
}

/**
 * Finds the objects wherever the word `obj` stands, whether or not the table at the end leads there: readers find
 * objects by position, even inside what looks like a stream or a comment, and rebuild a table that is wrong. Throws
 * FILE_NOT_READABLE for a document that is cut off, that has absurdly many objects, or has some packed in a way that
 * cannot be read.
 */
export function findObjects(bytes: Buffer, text: string): PdfObjects {
  const found = new ObjectFinder(bytes, text);
  for (let at = text.indexOf('obj'); at >= 0; at = text.indexOf('obj', at + 3)) {
    if (text.slice(at - 3, at) !== 'end') found.read(at + 3, numberBefore(text, at));
  }
  for (let at = text.indexOf('trailer'); at >= 0; at = text.indexOf('trailer', at + 7)) found.read(at + 7, undefined);
  return found;
}

class ObjectFinder implements PdfObjects {
  readonly all: Value[] = [];
  readonly byNumber = new Map<number, Value[]>();
  readonly unpacked: string[] = [];
  readonly #bytes: Buffer;
  readonly #text: string;
  readonly #allowance: Allowance;
  #inflated = MAX_INFLATED_BYTES;

  constructor(bytes: Buffer, text: string) {
    this.#bytes = bytes;
    this.#text = text;
    this.#allowance = new Allowance(READ_TIMES * text.length);
  }

  read(at: number, number: number | undefined): void {
    const parser = new PdfParser(this.#text, at, this.#allowance);
    const value = parser.value();
    this.#keep(value, number);
    if (!(value instanceof Map)) return;
    parser.skipBlank();
    if (!this.#text.startsWith('stream', parser.at)) return;
    const begins = parser.at + 'stream'.length;
    const from = begins + (/^(?:\r\n|\n|\r)?/.exec(this.#text.slice(begins, begins + 2))?.[0].length ?? 0);
    const to = this.#text.indexOf('endstream', from);
    if (to < 0) throw new FileError('FILE_NOT_READABLE');
    this.#allowance.take(to - from);
    if (isPacked(value)) this.#unpack(value, from, to);
  }

  #keep(value: Value, number: number | undefined): void {
    if (this.all.push(value) > MAX_OBJECTS) throw new FileError('FILE_NOT_READABLE');
    if (number === undefined) return;
    const same = this.byNumber.get(number);
    if (same) same.push(value);
    else this.byNumber.set(number, [value]);
  }

  #unpack(dict: Dict, from: number, to: number): void {
    const objects = this.#contentOf(dict, from, to);
    this.unpacked.push(objects);
    this.#allowance.add(READ_TIMES * objects.length);
    const first = dict.get('First');
    if (typeof first !== 'number') throw new FileError('FILE_NOT_READABLE');
    const index = [...objects.slice(0, first).matchAll(/\d+/g)].map(Number);
    for (let n = 0; n + 1 < index.length; n += 2) {
      const offset = first + (index[n + 1] as number);
      this.#keep(new PdfParser(objects, offset, this.#allowance).value(), index[n]);
    }
  }

  #contentOf(dict: Dict, from: number, to: number): string {
    const [filter, ...more] = [dict.get('Filter')].flat();
    const [settings] = [dict.get('DecodeParms') ?? dict.get('DP')].flat();
    const predictor = settings instanceof Map ? settings.get('Predictor') : settings;
    if (more.length > 0 || (predictor ?? 1) !== 1) throw new FileError('FILE_NOT_READABLE');
    if (filter === undefined) return this.#text.slice(from, to);
    if (!(filter instanceof Name) || !/^Fl(?:ateDecode)?$/.test(filter.text)) throw new FileError('FILE_NOT_READABLE');
    if (this.#inflated <= 0) throw new FileError('FILE_NOT_READABLE');
    try {
      const options = { maxOutputLength: this.#inflated, finishFlush: constants.Z_SYNC_FLUSH };
      const objects = inflateSync(this.#bytes.subarray(from), options).toString('latin1');
      this.#inflated -= objects.length;
      return objects;
    } catch {
      throw new FileError('FILE_NOT_READABLE');
    }
  }
}

/** Readers do not ask for the type of a stream that they are led to as one of packed objects. */
function isPacked(dict: Dict): boolean {
  const type = dict.get('Type');
  return (dict.has('First') && dict.has('N')) || (type instanceof Name && type.text === 'ObjStm');
}

/** The number of the object whose `obj` stands at `at`. */
function numberBefore(text: string, at: number): number | undefined {
  const number = /(\d+)\s+\d+\s*$/.exec(text.slice(Math.max(0, at - 30), at))?.[1];
  return number === undefined ? undefined : Number(number);
}
