import { expect, test } from 'vitest';
import { found, imports, sources, within } from '../../server/test/support/sources.js';
import { filesOf } from './testing/program-files';

const folder = (path: string) => path.split('/')[2] as string;
const isOurs = (path: string) => within(path, 'client/src') && folder(path) !== 'testing';

test('the client is imported in one direction, and its two programs never know each other', () => {
  const allowed: Record<string, readonly string[]> = {
    gql: ['gql'],
    lib: ['lib', 'gql'],
    ui: ['ui', 'lib'],
    domain: ['domain', 'ui', 'lib', 'gql'],
    operator: ['operator', 'domain', 'ui', 'lib', 'gql'],
    reviewer: ['reviewer', 'domain', 'ui', 'lib', 'gql'],
  };
  expect(
    found(
      (edge) =>
        isOurs(edge.from) &&
        edge.to.includes('/src/') &&
        !(within(edge.to, 'client/src') && allowed[folder(edge.from)]?.includes(folder(edge.to))),
    ),
  ).toEqual([]);
});

/** The folder of a file, as deep as `depth` below `client/src`. */
const room = (path: string, depth: number) =>
  path
    .split('/')
    .slice(0, -1)
    .slice(0, 2 + depth)
    .join('/');

test.each([1, 2, 3, 4])('no folder of the client imports, by way of others, itself: %i deep', (depth) => {
  const edges = imports
    .filter(({ from, to }) => isOurs(from) && isOurs(to))
    .map(({ from, to }) => ({ from, to, out: room(from, depth), into: room(to, depth) }))
    .filter(({ out, into }) => out !== into);
  const leadsTo = new Map<string, typeof edges>();
  for (const edge of edges) leadsTo.set(edge.out, [...(leadsTo.get(edge.out) ?? []), edge]);
  const reached = (start: string) => {
    const seen = new Set<string>();
    const waiting = [start];
    for (const each of waiting) {
      for (const { into } of leadsTo.get(each) ?? []) {
        if (!seen.has(into)) waiting.push(into);
        seen.add(into);
      }
    }
    return seen;
  };
  const behind = new Map([...leadsTo.keys()].map((each) => [each, reached(each)]));
  const circle = edges.filter(({ out, into }) => behind.get(into)?.has(out));
  expect(circle.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('domain/ holds only what both programs are made of', () => {
  const operator = new Set(filesOf('operator').map(({ path }) => path));
  const both = new Set(filesOf('reviewer').flatMap(({ path }) => (operator.has(path) ? [path] : [])));
  const domain = sources
    .map(({ path }) => path)
    .filter((path) => within(path, 'client/src/domain') && !/\.test\.tsx?$|\/texts\./.test(path));
  expect(domain.filter((path) => !both.has(path))).toEqual([]);
});

test('the tests of the client are at least 0.35 of its lines', () => {
  const ours = sources.filter(({ path }) => within(path, 'client'));
  const isTest = (path: string) =>
    /\.test\.tsx?$/.test(path) || within(path, 'client/test') || within(path, 'client/src/testing');
  const lines = (tests: boolean) =>
    ours.filter(({ path }) => isTest(path) === tests).reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
  expect(lines(true) / lines(false)).toBeGreaterThanOrEqual(0.35);
});
