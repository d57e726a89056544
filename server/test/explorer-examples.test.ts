import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEMO_GATE_TOKEN } from '../src/demo/gates.js';
import { DEMO_TOKEN } from '../src/demo/sign-in.js';
import type { Example } from '../src/explorer/examples.js';
import { questionsIn } from '../src/explorer/questions.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { rowsOf } from './support/rows.js';

/** Every example that the explorer offers is run for those to whom it is offered, on the demo data. */

let app: TestApp;
const viewers: Record<string, TestViewer> = {};

beforeAll(async () => {
  app = await startTestApp({ demo: true });
  await app.services.jobs.run('publish-figures', null);
  for (const name of ['demo-a', 'reviewer-kl', 'police-kl', 'port-admin', 'analyst']) {
    viewers[name] = await demoViewer(name);
  }
  Object.assign(viewers, {
    visitor: {},
    'analyst by token': { token: DEMO_TOKEN },
    gate: { token: DEMO_GATE_TOKEN },
  });
  return app.stop;
}, 180_000);

async function demoViewer(name: string): Promise<TestViewer> {
  const [account] = await rowsOf<{ id: string }>(app, 'select id from account where account_name = $1', name);
  return app.signedIn(account?.id as string);
}

const examplesOf = async (viewer: TestViewer): Promise<Example[]> =>
  JSON.parse((await app.send({ ...viewer }, { method: 'GET', url: '/explorer/examples' })).body);

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null)?.[key], value);

function put(into: object, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() as string;
  const inner = keys.length > 0 ? at(into, keys.join('.')) : into;
  (inner as Record<string, unknown>)[last] = value;
}

/** Its variables, with the records that the viewer sees. */
async function filled(viewer: TestViewer, { variables, filled: sources }: Example): Promise<Record<string, unknown>> {
  const values = structuredClone(variables) as Record<string, unknown>;
  for (const { variable, document, path } of sources) {
    const { data } = await app.query({ ...viewer }, document);
    const value = at(data, path);
    if (value !== undefined) put(values, variable, value);
  }
  return values;
}

/** A token for it comes by a code to a phone. */
const WITHOUT_TOKEN = 'holderRecord';

const WHO = ['visitor', 'demo-a', 'reviewer-kl', 'police-kl', 'port-admin', 'analyst', 'analyst by token', 'gate'];

describe.each(WHO)('the examples for %s', (who) => {
  it('are one for each query that may be asked, and each runs without an error', { timeout: 120_000 }, async () => {
    const viewer = viewers[who] as TestViewer;
    const examples = await examplesOf(viewer);
    const { body } = await app.send({ ...viewer }, { method: 'GET', url: '/explorer/schema.graphql' });
    const [, fields = ''] = /^type Query \{([\s\S]*?)^\}/m.exec(body) ?? [];
    const queries = [...fields.matchAll(/^ {2}(\w+)[(:]/gm)].map(([, name]) => name);
    expect(examples.flatMap(({ field }) => (field ? [field] : [])).sort()).toEqual(queries.sort());
    const failed: unknown[] = [];
    for (const example of examples) {
      const variables = await filled(viewer, example);
      const { errors } = await app.query({ ...viewer }, example.document, variables);
      const codes = errors.map(({ extensions, message }: { extensions: { code: string }; message: string }) =>
        extensions.code === 'BAD_REQUEST' ? message : extensions.code,
      );
      const expected = example.field === WITHOUT_TOKEN ? ['HOLDER_RECORD_CLOSED'] : [];
      if (codes.join() !== expected.join()) failed.push([example.field, codes, variables]);
    }
    expect(failed).toEqual([]);
  });
});

it('the questions of analysts are offered to analysts in both languages, to others as far as they may ask', async () => {
  const questions = questionsIn(readFileSync('QUESTIONS.md', 'utf8'));
  expect(questions).toHaveLength(14);
  for (const { zh, en } of questions)
    expect([/\p{Script=Han}/u.test(zh), /\p{Script=Han}/u.test(en)]).toEqual([true, false]);
  const asked = async (who: string) => (await examplesOf(viewers[who] as TestViewer)).filter(({ field }) => !field);
  expect((await asked('analyst')).map(({ document }) => document)).toEqual(questions.map(({ document }) => document));
  // The list of passes is an operator's too, the figures are not.
  expect((await asked('demo-a')).map(({ document }) => document)).toEqual([questions.at(-1)?.document]);
  expect(await asked('visitor')).toEqual([]);
});
