import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { codes } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { onPostgres } from './support/database.js';
import { buildGate, buildGateSystem } from './support/gates.js';
import { meeting } from './support/races.js';

const REPORT = 'mutation($passages: [PassageInput!]!) { reportPassages(passages: $passages) { stored known } }';

let app: TestApp;
let gate: TestViewer;

beforeAll(async () => {
  app = await startTestApp();
  await buildGate(app, 'KL-E1', 'KEELUNG-EAST');
  gate = await buildGateSystem(app, 'gates-kl', ['KL']);
  return app.stop;
});

describe.runIf(onPostgres)('R-GATE-1 the same events reported at once in opposite orders', () => {
  it('one waits for the other, whichever is held up on the way', async () => {
    const events = Array.from({ length: 20 }, () => ({
      eventId: randomUUID(),
      passNumber: 'KLPC115-000001',
      gateCode: 'KL-E1',
      direction: 'IN',
      at: '2026-11-10T09:00:00+08:00',
    })).sort((a, b) => (a.eventId < b.eventId ? -1 : 1));
    // Holds both up halfway, so that each would have what the other wants.
    const hold = { text: 'insert into passage_event (event_id) values (?)', values: [events[10]?.eventId] };
    const report = (passages: object[]) => () => app.query(gate, REPORT, { passages });
    const answers = await meeting(app, hold, [report(events), report(events.toReversed())]);
    expect(answers.flatMap(codes)).toEqual([]);
    expect(answers.map(({ data }) => data.reportPassages.stored).sort()).toEqual([0, 20]);
  });
});
