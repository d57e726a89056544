import { beforeAll, expect, it } from 'vitest';
import { FORM_KINDS } from '../src/applications/forms/form-kinds.js';
import { ITEM_STATE, ITEMS } from '../src/applications/forms/item-state.sql.js';
import { ITEM_STATES } from '../src/applications/forms/states.js';
import { sql } from '../src/shared/sql.js';
import { startTestApp, type TestApp } from './support/app.js';
import { readRows } from './support/read-rows.js';
import { rowsOf } from './support/rows.js';

let app: TestApp;

// On the embedded database, as a newcomer starts it: it has one connection, so that a step outside the fill's transaction would
// wait for ever.
beforeAll(async () => {
  app = await startTestApp({ database: 'pglite', demo: true });
  return app.stop;
}, 180_000);

it('the demo data has a history for every record, none of it in the future', async () => {
  const withoutHistory = await rowsOf(
    app,
    `select k.subject from (select 'COMPANY' subject, id from company union all select 'ACCOUNT', id from account
       union all select 'PERSON', id from person union all select 'PASS', id from pass
       union all select 'APPLICATION', id from application) k
     where not exists (select from history_entry e where e.subject = k.subject and e.subject_id = k.id)`,
  );
  expect(withoutHistory).toEqual([]);
  const late = await rowsOf(app, 'select action, at from history_entry where at > $1', app.clock.now());
  expect(late).toEqual([]);
});

it('the demo data has what happens now and then, for a first look at each', async () => {
  const [found] = await rowsOf<Record<string, number>>(
    app,
    `select (select count(*) from person_link) links, (select count(*) from person_group_member) groups, (select count(*) from single_entry_void) voids,
       (select count(*) from application_left_out) left_out,
       (select count(*) from certificate where revoked_at is not null) revoked,
       (select count(*) from card_stop_proposal where decision is null and expires_at > $1) proposals,
       (select count(*) from deactivation where reason = 'BRANCH_DECISION' and until > $1) deactivated,
       (select count(*) from account_link where purpose = 'CHANGE_EMAIL' and expires_at > $1) email_changes,
       (select count(*) from pass_area where holds_from > $1) later_areas,
       (select count(*) from pass where collected_at is not null and valid_from > $1) not_yet_valid,
       (select count(*) from work_assignment where assigned_at < $1) assignments,
       (select count(*) from case_note where written_at < $1) case_notes,
       (select count(*) from work_view where shared and saved_at < $1) shared_views`,
    app.clock.now(),
  );
  expect(Object.entries(found ?? {}).filter(([, count]) => Number(count) === 0)).toEqual([]);
});

it('the demo data has applications of every form and items in every state', async () => {
  const rows = await readRows<{ form: string; state: string }>(
    app.services.database,
    sql`select distinct a.form, ${ITEM_STATE} state from ${ITEMS}`,
  );
  expect([...new Set(rows.map(({ form }) => form))].sort()).toEqual([...FORM_KINDS].sort());
  expect([...new Set(rows.map(({ state }) => state))].sort()).toEqual([...ITEM_STATES].sort());
});
