import { expect, it } from 'vitest';
import { useApplications } from './support/applications.js';
import { rowsOf } from './support/rows.js';
import { writeFileSync, appendFileSync } from 'node:fs';

const story = useApplications();
const { cast, person, ask, filled, submitted } = story;
const OUT = '/tmp/perf.txt';

it('measure', { timeout: 600_000 }, async () => {
  writeFileSync(OUT, '');
  const id = await person();
  const shown = await submitted(filled([id]));
  const companies = [cast.dehai, cast.yonghang];
  const ids = [];
  for (let i = 0; i < 40; i += 1) ids.push(await story.company(`公司${i}`, `8${String(i).padStart(7, '0')}`));
  await cast.app.asOwner(`
    insert into application (id, number, form, company_id, submitted_by_id, submitted_at, reason, branch_code, pickup_port_id, start_day, term_count, term_unit, contact_name, contact_phone, version)
    select uuidv7(), 'X' || g, (array['PERIODIC','TEMPORARY','CANCELLATION'])[1 + g % 3], (select id from company order by id offset (g % 42) limit 1),
      a.submitted_by_id, now() - g * interval '20 minutes', 'x', (array['KL','TX','KH','HL'])[1 + g % 4], 1, '2026-11-20', 1, 'YEAR', 'x', 'y', 1
    from generate_series(1, 50000) g, (select * from application limit 1) a;
    insert into application_area (application_id, area_id) select id, 101 from application on conflict do nothing;
    insert into application_item (id, application_id, position, person_id, holder_name, holder_id_kind, holder_id_cipher, holder_id_index, state, state_since)
    select uuidv7(), a.id, p, i.person_id, i.holder_name, i.holder_id_kind, i.holder_id_cipher, i.holder_id_index,
      case when substr(a.number, 2)::int % 10 = 0 then (array['REVIEW','POLICE_CHECK','RETURNED'])[1 + (substr(a.number, 2)::int / 10 % 3)] when substr(a.number, 2)::int % 7 = 0 then 'REJECTED' else 'APPROVED' end, a.submitted_at
    from application a, generate_series(1, 3) p, (select * from application_item limit 1) i where a.number like 'X%';
    insert into application_step (item_id, at, account_id, action, from_state, to_state) select i.id, i.state_since, a.submitted_by_id, 'APPROVE', 'REVIEW', 'POLICE_CHECK' from application_item i join application a on a.id = i.application_id;
    insert into pass (id, number, kind, branch_code, roc_year, sequence, port_id, application_id, company_id, person_id, holder_name, holder_id_kind, holder_id_cipher, holder_id_index, medium, issued_at, valid_from, valid_to, made_at, collected_at)
    select i.id, 'N' || row_number() over (), 'PERIODIC', 'KL', 115, 100 + row_number() over (), 1, i.application_id, a.company_id, i.person_id, i.holder_name, i.holder_id_kind, i.holder_id_cipher, i.holder_id_index, 'RFID', now(), now(), now(), case when random() < 0.97 then now() end, case when random() < 0.95 then now() end
    from application_item i join application a on a.id = i.application_id where i.state = 'APPROVED' and a.form <> 'CANCELLATION';
    update application_item i set issued_pass_id = i.id where state = 'APPROVED' and exists (select from pass p where p.id = i.id);
    analyze;`);
  const time = async (name: string, viewer: object, query: string, variables: object = {}) => {
    const runs: number[] = [];
    let text = '';
    for (let i = 0; i < 4; i += 1) {
      const start = performance.now();
      const told = await ask(viewer, query, variables);
      runs.push(performance.now() - start);
      if (told.errors.length) text = JSON.stringify(told.errors);
      else text = told.text.slice(0, 60);
    }
    appendFileSync(OUT, `${name}: ${runs.map((r) => r.toFixed(0)).join(' ')} ms ${text}\n`);
  };
  const LIST = `query($f: ApplicationFilter) { applications(filter: $f, size: 20) { items { number progress { state count } } } }`;
  const TOTAL = `query($f: ApplicationFilter) { applications(filter: $f, size: 20) { total items { number progress { state count } } } }`;
  for (const [who, viewer] of [['operator', companies[0].operator], ['reviewer', cast.reviewer], ['police', cast.police]] as const) {
    for (const f of [{}, { states: ['RETURNED'] }, { states: ['TO_BE_MADE'] }, { states: ['CANCELLED'] }, { forms: ['TEMPORARY'] }, { company: '公司3' }]) {
      await time(`${who} list ${JSON.stringify(f)}`, viewer, LIST, { f });
      await time(`${who} total ${JSON.stringify(f)}`, viewer, TOTAL, { f });
    }
  }
  for (const viewer of [cast.reviewer, cast.police]) {
    await time('queue', viewer, '{ workQueue(size: 20) { total items { id } counts { kind waiting } } }');
    await time('queue page', viewer, '{ workQueue(size: 20) { items { id } } }');
    await time('openWork', viewer, '{ viewer { openWork { cases } } }');
    const { data } = await ask(viewer, '{ workQueue(size: 5) { items { id } } }', {});
    const number = (await rowsOf<{ number: string }>(cast.app, 'select number from application where id = $1', data.workQueue.items[0].id))[0]?.number;
    await time('application', viewer, `query($n: String!) { application(number: $n) { number work { id } items { items { state actions eligibility { allowed } } } steps { at } } }`, { n: number });
    await time('list with work', viewer, '{ applications(size: 20) { items { number work { id } } } }');
  }
  expect(shown.number).toBeTruthy();
});
