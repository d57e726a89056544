import { expect, it } from 'vitest';
import { gateReadyAt, opensAt, singleEntryEnd } from './validity.js';

const at = (text: string) => new Date(`${text}+08:00`);
const issuedAt = at('2023-09-22T15:59:06');

it('R-ONE-2 a single-entry pass ends 24 hours less a second after it begins', () => {
  expect(singleEntryEnd(issuedAt)).toEqual(at('2023-09-23T15:59:05'));
});

it('R-ONE-5 gates know a single-entry pass ten minutes after its issue', () => {
  expect(gateReadyAt(issuedAt)).toEqual(at('2023-09-22T16:09:06'));
  expect(opensAt({ kind: 'SINGLE_ENTRY', issuedAt, validFrom: issuedAt })).toEqual(at('2023-09-22T16:09:06'));
});

it('a card opens gates from its first second', () => {
  const validFrom = at('2023-10-01T00:00:00');
  expect(opensAt({ kind: 'PERIODIC', issuedAt, validFrom })).toEqual(validFrom);
});
