import { expect, test } from 'vitest';
import { found, within } from '../../server/test/support/sources.js';

test('the client is imported in one direction, and its two programs never know each other', () => {
  const allowed: Record<string, readonly string[]> = {
    texts: ['texts', 'lib'],
    gql: ['gql'],
    lib: ['lib', 'gql', 'texts'],
    ui: ['ui', 'lib', 'texts'],
    features: ['features', 'ui', 'lib', 'gql', 'texts'],
    operator: ['operator', 'features', 'ui', 'lib', 'gql', 'texts'],
    reviewer: ['reviewer', 'features', 'ui', 'lib', 'gql', 'texts'],
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
