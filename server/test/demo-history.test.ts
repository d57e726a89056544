import { beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './support/app.js';
import { rowsOf } from './support/rows.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ demo: true });
  return app.stop;
});

it('everything of the demo has a history, up to the present', async () => {
  const told = await rowsOf(
    app,
    `select k.subject from (select 'COMPANY' subject, id from company union all select 'ACCOUNT', id from account
       union all select 'PERSON', id from person union all select 'PASS', id from pass
       union all select 'APPLICATION', id from application) k
     where not exists (select from history_entry e where e.subject = k.subject and e.subject_id = k.id)`,
  );
  expect(told).toEqual([]);
  const late = await rowsOf(app, 'select action, at from history_entry where at > $1', app.clock.now());
  expect(late).toEqual([]);
});
