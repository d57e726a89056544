import { FileError } from './file-error.ts';

/** A name in a PDF, `/Type`, in its plain spelling. */
export class Name {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A reference to an object, `5 0 R`. */
export class Ref {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

export class Text {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Dict = ReadonlyMap<string, Value>;
/** A value of a PDF; undefined for null, true, false and anything that is no value. */
export type Value = Name | Ref | Text | Dict | readonly Value[] | number | undefined;

/** Readers give up on deeper nesting. */
const MAX_DEPTH = 60;

const BLANK = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)*/y;
const REFERENCE = /(\d+)[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const WORD = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;

/** How much of a document is read in all, so that a made-up one cannot have the same part read again and again. */
export class Allowance {
  #left: number;

  constructor(characters: number) {
    this.#left = characters;
  }

  add(characters: number): void {
    this.#left += characters;
  }

  take(characters: number): void {
    this.#left -= characters;
    if (this.#left < 0) throw new FileError('FILE_NOT_READABLE');
  }
}

/** Reads values of a PDF one after the other, as a reader of documents does. */
export class PdfParser {
  readonly #text: string;
  readonly #allowance: Allowance;
  /** Where the next value begins. */
  at: number;

  constructor(text: string, at: number, allowance: Allowance) {
    this.#text = text;
    this.at = at;
    this.#allowance = allowance;
  }

  value(depth = 0): Value {
    if (depth > MAX_DEPTH) throw new FileError('FILE_NOT_READABLE');
    this.skipBlank();
    switch (this.#text[this.at]) {
      case '/':
        return new Name(plainName(this.#match(NAME)?.[1] ?? ''));
      case '[':
        return this.#array(depth);
      case '(':
        return this.#literalText();
      case '<':
        if (this.#text[this.at + 1] === '<') return this.#dict(depth);
        return this.#hexText();
      default:
        return this.#numberOrWord();
    }
  }

  skipBlank(): void {
    this.#match(BLANK);
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text);
    this.#allowance.take(1 + (found?.[0].length ?? 0));
    if (!found) return undefined;
    this.at = pattern.lastIndex;
    return found;
  }

  #numberOrWord(): Value {
    const reference = this.#match(REFERENCE);
    if (reference) return new Ref(Number(reference[1]));
    const number = this.#match(NUMBER);
    if (number) return Number(number[0]);
    this.#match(WORD);
    return undefined;
  }

  #array(depth: number): Value {
    const values: Value[] = [];
    this.at += 1;
    while (!this.#ends(']')) {
      const before = this.at;
      values.push(this.value(depth + 1));
      if (this.at === before) break;
    }
    return values;
  }

  #dict(depth: number): Value {
    const entries = new Map<string, Value>();
    this.at += 2;
    while (!this.#ends('>>')) {
      const before = this.at;
      const key = this.value(depth + 1);
      if (key instanceof Name) {
        const value = this.value(depth + 1);
        // Of two values under one key, readers differ in which they take: a list holds them all.
        entries.set(key.text, entries.has(key.text) ? [entries.get(key.text), value] : value);
      }
      if (this.at === before) break;
    }
    return entries;
  }

  #ends(mark: string): boolean {
    this.skipBlank();
    if (this.at >= this.#text.length) return true;
    if (!this.#text.startsWith(mark, this.at)) return false;
    this.at += mark.length;
    return true;
  }

  #hexText(): Value {
    const from = this.at + 1;
    const to = this.#text.indexOf('>', from);
    const end = to < 0 ? this.#text.length : to;
    this.#allowance.take(end - from + 1);
    this.at = end + 1;
    return new Text(Buffer.from(this.#text.slice(from, end).replaceAll(/[^0-9A-Fa-f]/g, ''), 'hex').toString('latin1'));
  }

  #literalText(): Value {
    const from = this.at + 1;
    let open = 0;
    for (; this.at < this.#text.length; this.at += 1) {
      const mark = this.#text[this.at];
      if (mark === '\\') this.at += 1;
      else if (mark === '(') open += 1;
      else if (mark === ')') open -= 1;
      if (open === 0) break;
    }
    this.#allowance.take(this.at - from + 1);
    this.at += 1;
    return new Text(plainText(this.#text.slice(from, this.at - 1)));
  }
}

/** Each character of a name may be written as its hexadecimal code, `/J#61vaScript`. */
function plainName(spelt: string): string {
  return spelt.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function plainText(spelt: string): string {
  return spelt
    .replaceAll(/\\([0-7]{1,3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8) & 0xff))
    .replaceAll(/\\(\r\n|[\s\S])/g, (_, mark: string) => (/[\r\n]/.test(mark) ? '' : mark));
}
