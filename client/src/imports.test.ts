import { expect, test } from 'vitest';
import { found, within } from '../../server/test/support/sources.js';

test('the client is imported in one direction, and its two programs never know each other', () => {
  const allowed: Record<string, readonly string[]> = {
    texts: ['texts', 'reviewer', 'operator', 'domain', 'ui', 'lib'],
    gql: ['gql'],
    testing: ['lib'],
    lib: ['lib', 'gql', 'texts'],
    ui: ['ui', 'lib'],
    domain: ['domain', 'ui', 'lib', 'gql'],
    operator: ['operator', 'domain', 'ui', 'lib', 'gql'],
    reviewer: ['reviewer', 'domain', 'ui', 'lib', 'gql'],
  };
  const folder = (path: string) => path.split('/')[2] as string;
  expect(
    found(
      (edge) =>
        within(edge.from, 'client/src') &&
        edge.to.includes('/src/') &&
        !(within(edge.to, 'client/src') && allowed[folder(edge.from)]?.includes(folder(edge.to))),
    ),
  ).toEqual([]);
});
