import { expect, test } from 'vitest';
import { sources, within } from './support/sources.js';

/** Passes, people, applications and drafts, by the names they have in statements. */
const COMPARED = /\b[phad]\.company_id\s*(=|<>)\s*\$\{/;
const LOADED = /\.(find\w*|nativeUpdate|nativeDelete)\((Pass|Person|Application|ApplicationDraft),[^;]*?\bcompanyId\b/;

test('R-ACC-1 what is owned is defined in access/ownership.ts alone, for reads and for locks', () => {
  const places = sources.filter(
    ({ path, text }) =>
      within(path, 'server/src') && !within(path, 'server/src/demo') && (COMPARED.test(text) || LOADED.test(text)),
  );
  expect(places.map(({ path }) => path)).toEqual(['server/src/access/ownership.ts']);
});
