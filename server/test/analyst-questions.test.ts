import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { DEMO_TOKEN } from '../src/demo/sign-in.js';
import { startTestApp, type TestApp } from './support/app.js';

/** The page that analysts are given: each of its operations is asked as an analyst, of the demo data. */

const page = readFileSync(new URL('../../QUESTIONS.md', import.meta.url), 'utf8');
const questions = page
  .split(/^## /m)
  .slice(1)
  .map((section) => ({
    title: section.slice(0, section.indexOf('\n')),
    operation: /```graphql\n([^`]*)```/.exec(section)?.[1],
  }));
const asked = questions.flatMap(({ title, operation }) => (operation ? [{ title, operation }] : []));

let app: TestApp;
const analyst = { token: DEMO_TOKEN };

beforeAll(async () => {
  app = await startTestApp({ demo: true });
  await app.services.jobs.run('publish-figures', null);
  return app.stop;
}, 180_000);

it('names fifteen questions, and one that the data cannot answer', () => {
  expect(questions.map(({ title }) => Number.parseInt(title, 10))).toEqual(
    Array.from({ length: 15 }, (_, index) => index + 1),
  );
  expect(questions.length - asked.length).toBe(1);
});

interface Answer {
  readonly groups?: readonly object[];
  readonly items?: readonly object[];
}

it.each(asked)('answers an analyst from the demo data: $title', async ({ operation }) => {
  const { data, errors } = await app.query(analyst, operation);
  expect(errors).toEqual([]);
  const [answer = {}, ...others] = Object.values(data as Record<string, Answer>);
  expect(others).toEqual([]);
  expect((answer.groups ?? answer.items ?? []).length).toBeGreaterThan(0);
});
