import { buildSchema, parse, validate } from 'graphql';
import { exampleDocument } from './example-document.js';
import { EXAMPLES, type FilledVariable } from './example-list.js';
import { questions } from './questions.js';

/** A document to begin with. */
export interface Example {
  /** The root field it is about; null for a question of analysts. */
  readonly field: string | null;
  readonly zh: string;
  readonly en: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Variables that take the value of a record which the viewer sees, one after the other. */
  readonly filled: readonly { readonly variable: string; readonly document: string; readonly path: string }[];
}

/** The examples for those who may ask what is in this schema: one for each of its queries, and the questions it can answer. */
export function examplesIn(sdl: string, today: string): Example[] {
  const schema = buildSchema(sdl);
  const fits = (document: string) => validate(schema, parse(document)).length === 0;
  const sourceOf = ({ variable, from }: FilledVariable) => {
    const found = from.find(({ document }) => fits(document));
    return found ? [{ variable, ...found }] : [];
  };
  const asked = questions().map((question) => ({ ...question, field: null, variables: {}, filled: [] }));
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const ofFields = fields.flatMap((field) => {
    const example = EXAMPLES[field.name];
    if (!example) return [];
    const { zh, en, variables = {}, filled = [], ...parts } = example;
    const document = exampleDocument(field, parts);
    const own = typeof variables === 'function' ? variables(today) : variables;
    const sources = filled.flatMap(sourceOf);
    // Where there is no such record, the variable is there to be typed.
    const empty = sources.filter(({ variable }) => !variable.includes('.')).map(({ variable }) => [variable, '']);
    const given = { ...(document.includes('$size') && { size: 10 }), ...Object.fromEntries(empty), ...own };
    return [{ field: field.name, zh, en, document, variables: given, filled: sources }];
  });
  return [...asked, ...ofFields].filter(({ document }) => fits(document));
}
