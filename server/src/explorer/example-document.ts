import {
  type GraphQLArgument,
  type GraphQLField,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** Plain values that an example shows of an object, at most. */
const MOST_VALUES = 6;

/** What is read on record in clear, or costs as much as the whole list. */
const LEFT_OUT = /idnumber|phone|mobile|email|token|secret|passCode|^total$|^code$/i;
const KEPT = /^masked|^idKind/;

const isShown = (field: Field): boolean =>
  isLeafType(getNamedType(field.type)) &&
  !field.args.some(isRequiredArgument) &&
  field.deprecationReason === undefined &&
  (KEPT.test(field.name) || !LEFT_OUT.test(field.name));

const isPlain = (field: Field): boolean => isShown(field) && !field.args.length;

/** A few plain values of what the field leads to; of a page those of its rows. */
function selectionOf(field: Field, indent: string): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields());
  const items = fields.find(({ name }) => name === 'items');
  if (items) return ` {\n${indent}  items${selectionOf(items, `${indent}  `)}\n${indent}}`;
  const plain = fields.filter(isPlain).slice(0, MOST_VALUES);
  const names = plain.map(({ name }) => `${indent}  ${name}`);
  if (names.length === 0) {
    const [inner] = fields.filter(({ args, type: of }) => args.length === 0 && isObjectType(getNamedType(of)));
    names.push(inner ? `${indent}  ${inner.name}${selectionOf(inner, `${indent}  `)}` : `${indent}  __typename`);
  }
  return ` {\n${names.join('\n')}\n${indent}}`;
}

export interface ExampleParts {
  /** In place of the arguments: `(groupBy: [PORT])`. */
  readonly args?: string;
  /** The variables in these: `($id: ID!)`. */
  readonly declare?: string;
  /** In place of a few plain values. */
  readonly select?: string;
}

/** A document that asks for one root field. Its required arguments are variables of the same name. */
export function exampleDocument(field: Field, { args, declare, select }: ExampleParts): string {
  const variables = args === undefined ? field.args.filter(isNeeded) : [];
  const name = `${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}`;
  const declared = variables.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const given = variables.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const head = `query ${name}${declare ?? (declared && `(${declared})`)}`;
  const selection = select === undefined ? selectionOf(field, '  ') : ` ${select}`;
  return `${head} {\n  ${field.name}${args ?? (given && `(${given})`)}${selection}\n}\n`;
}

/** Those that must be given, and how many rows. */
const isNeeded = (arg: GraphQLArgument): boolean => isRequiredArgument(arg) || arg.name === 'size';
