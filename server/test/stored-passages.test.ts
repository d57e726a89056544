import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { codes } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { onPostgres } from './support/database.js';
import { buildGate, buildGateSystem } from './support/gates.js';
import { runBlockedCalls } from './support/races.js';
import { rowsOf } from './support/rows.js';

const REPORT = 'mutation($passages: [PassageInput!]!) { reportPassages(passages: $passages) { stored alreadyStored } }';

let app: TestApp;
let gate: TestViewer;

const event = (at: string, passNumber = 'KLPC115-000001') => {
  return { eventId: randomUUID(), passNumber, gateCode: 'KL-E1', direction: 'IN', at };
};

beforeAll(async () => {
  app = await startTestApp();
  await buildGate(app, 'KL-E1', 'KEELUNG-EAST');
  gate = await buildGateSystem(app, 'gates-kl', ['KL']);
  return app.stop;
});

describe.runIf(onPostgres())('R-GATE-1 the same events reported in opposite orders at the same time', () => {
  it('are stored once without a deadlock', async () => {
    const events = Array.from({ length: 20 }, () => event('2026-11-10T09:00:00+08:00'));
    events.sort((a, b) => (a.eventId < b.eventId ? -1 : 1));
    // Blocks both halfway, when each would hold what the other needs.
    const lock = { text: 'insert into passage_event (event_id) values (?)', values: [events[10]?.eventId] };
    const report = (passages: object[]) => () => app.query(gate, REPORT, { passages });
    const answers = await runBlockedCalls(app, lock, [report(events), report(events.toReversed())]);
    expect(answers.flatMap(codes)).toEqual([]);
    expect(answers.map(({ data }) => data.reportPassages.stored).sort()).toEqual([0, 20]);
  });
});

describe('R-GATE-1 R-TIME-1 stored passages', () => {
  it('go into the partition of their month in Taipei, and older ones into a common partition', async () => {
    const times = ['2019-05-01T08:00:00+08:00', '2026-10-31T23:59:59+08:00', '2026-11-01T00:00:00+08:00'];
    const passages = times.map((at) => event(at, 'KLPC115-000002'));
    expect((await app.query(gate, REPORT, { passages })).data.reportPassages.stored).toBe(3);
    const text = 'select tableoid::regclass::text as partition from passage where pass_number = $1 order by at';
    const partitions = (await rowsOf<{ partition: string }>(app, text, 'KLPC115-000002')).map(
      ({ partition }) => partition,
    );
    expect(partitions).toEqual(['passage_other', 'passage_2026_10', 'passage_2026_11']);
  });
});
