import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { oversize } from './document-size.js';

const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');
const error = (text: string) => oversize(parse(text))?.message;

it.each([
  [
    'a page with fragments',
    '{ passes { items { ...a ...b port { ...c } } } } fragment a on Pass { id port { code } } fragment b on Pass { id } fragment c on Port { name }',
  ],
  ['the same field in 20 fragments', `{ ${times(20, () => '...{ ports { code } }')} }`],
  ['many fields', `{ ${times(300, (at) => `field${at}`)} }`],
  ['a fragment spread often', `{ ${times(300, () => '...a')} } fragment a on Query { ports { code } }`],
])('accepts %s', (_what, text) => {
  expect(error(text)).toBeUndefined();
});

it.each([
  ['one field on a level often', `{ ${times(220, () => '...{ ports { code } }')} }`],
  [
    'one field often, spread over fields of the same name',
    `{ ${times(15, () => `ports { ${times(15, () => 'code')} }`)} }`,
  ],
  [
    'one field often by fragments',
    `{ ${times(30, (at) => `...f${at}`)} } ${times(30, (at) => `fragment f${at} on Query { ports }`)}`,
  ],
  ['one alias often', `{ ${times(21, () => 'a: ports { code }')} }`],
  ['many fragments', `{ ...f0 } ${times(51, (at) => `fragment f${at} on Query { a${at} }`)}`],
  [
    'fragments that double',
    `{ ...f0 } ${times(30, (at) => `fragment f${at} on Query { a { ...f${at + 1} } b { ...f${at + 1} } }`)}`,
  ],
  ['a fragment that contains itself', '{ ...f } fragment f on Query { ports { ...f } }'],
  [
    'operations that share large fragments',
    `${times(60, (at) => `query a${at} { ...f }`)} fragment f on Query { ${times(100, (at) => `b${at}`)} }`,
  ],
])('refuses %s', (_what, text) => {
  expect(error(text)).toBeDefined();
});

it('ends on fragments that spread each other', () => {
  expect(error('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }')).toBeUndefined();
});
