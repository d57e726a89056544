import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { reachableFields } from '../walk.js';

/** C: a personal value of company B in clear. m: a masked value. v: another value. Several, if several were met. */
type Letter = 'C' | 'm' | 'v';
const LETTERS: readonly Letter[] = ['C', 'm', 'v'];

/** What each viewer met in each field of the schema, as a table to be read. */
export class FieldTable {
  readonly #viewers: string[] = [];
  readonly #seen = new Map<string, Set<Letter>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly secrets: readonly string[],
  ) {}

  /** Notes what stands in an answer of a query. */
  record(viewer: string, data: unknown): void {
    if (!this.#viewers.includes(viewer)) this.#viewers.push(viewer);
    const root = this.schema.getQueryType();
    if (root) this.#visit(viewer, root, data);
  }

  #visit(viewer: string, type: GraphQLObjectType, value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const one of value) this.#visit(viewer, type, one);
      return;
    }
    for (const [name, inner] of Object.entries(value)) {
      const field = type.getFields()[name];
      if (!field) continue;
      const below = getNamedType(field.type);
      if (isObjectType(below)) this.#visit(viewer, below, inner);
      else for (const one of [inner].flat()) this.#note(`${type.name}.${name}`, viewer, one);
    }
  }

  #note(field: string, viewer: string, value: unknown): void {
    if (value === null || value === undefined) return;
    const text = String(value);
    const letter = this.secrets.some((secret) => text.includes(secret)) ? 'C' : /[○*]/.test(text) ? 'm' : 'v';
    const key = `${field} ${viewer}`;
    this.#seen.set(key, (this.#seen.get(key) ?? new Set()).add(letter));
  }

  /** A line for each field that holds a value, a column for each viewer. */
  print(): string {
    const legend = this.#viewers.map((viewer, at) => `${column(at)} ${viewer}`);
    const fields = [...reachableFields(this.schema)].sort();
    const lines = fields.flatMap((field) => {
      const cells = this.#viewers.map((viewer) => this.#cell(`${field} ${viewer}`));
      return cells.every((cell) => cell === '') ? [] : [line(field, cells)];
    });
    const heading = line(
      '',
      this.#viewers.map((_, at) => column(at)),
    );
    return [...INTRODUCTION, '', ...legend, '', heading, ...lines, ''].join('\n');
  }

  #cell(key: string): string {
    return LETTERS.filter((letter) => this.#seen.get(key)?.has(letter)).join('');
  }
}

const INTRODUCTION = [
  'Every field that a query can reach, and what each kind of viewer meets in it where the data of one company (B) are in reach.',
  'C  a personal value of company B in clear    m  a masked value    v  another value, of B or the viewer’s own    ·  none',
  '`npm run prove -- -u` writes it; without `-u` it is compared.',
];

const column = (at: number): string => String.fromCharCode('a'.charCodeAt(0) + at);
const line = (name: string, cells: readonly string[]): string =>
  `${name.padEnd(46)}${cells.map((cell) => (cell || '·').padEnd(4)).join('')}`.trimEnd();
