import { beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildAccount } from './support/build.js';
import { onPostgres } from './support/database.js';
import { earlierVersion, FILLED_AT, restoreEarlierVersion } from './support/earlier-version.js';
import { buildGateSystem } from './support/gates.js';
import { rowsOf } from './support/rows.js';

const { names, statuses, gates } = earlierVersion;
const named = (name: string): string => names[name] ?? '';
const nameOf = (value: string) => Object.keys(names).find((name) => names[name] === value) ?? value;

describe.runIf(onPostgres())('a database that a server of an earlier version filled, migrated to this one', () => {
  let app: TestApp;
  let staff: TestViewer;
  beforeAll(async () => {
    app = await startTestApp({ database: await restoreEarlierVersion(), now: FILLED_AT });
    const facts = { branchCodes: ['KL', 'TX', 'KH', 'HL'], staffRoles: ['REVIEWER', 'POLICE_CHECK', 'ADMINISTRATOR'] };
    staff = await app.signedIn(await buildAccount(app, 'STAFF', 'later-staff', facts as never));
    return app.stop;
  });

  it('R-PRD-7 shows the status of each pass as before, and of cards in more words', async () => {
    const { data } = await app.query(staff, `{ passes(filter: {}, size: 100) { items { number status } } }`);
    const now = new Map<string, string>(
      data.passes.items.map((pass: { number: string; status: string }) => [pass.number, pass.status]),
    );
    const changes = new Map<string, string[]>();
    for (const [number, before] of Object.entries(statuses)) {
      const after = now.get(number);
      if (after === before) continue;
      const change = `${before} → ${after}`;
      changes.set(change, [...(changes.get(change) ?? []), nameOf(number)]);
    }
    expect([...changes.keys()].sort()).toEqual([
      'DEACTIVATED → REINSTATEMENT_PENDING',
      'MADE → NOT_YET_VALID',
      'MADE → VALID',
    ]);
    expect(changes.get('DEACTIVATED → REINSTATEMENT_PENDING')).toEqual(['deactivatedUntil']);
    expect(changes.get('MADE → NOT_YET_VALID')?.sort()).toEqual(['notYetValid', 'renewedCollectedNew']);
  });

  it('R-GATE-1 R-PRD-7 lets in whom it let in, but for cards that lie at the counter unused', async () => {
    const system = await buildGateSystem(app, 'later-gates', ['KL', 'TX', 'KH', 'HL']);
    const mayPass = async (number: string) => {
      const { data } = await app.query(system, `{ mayPass(number: "${number}", gateCode: "OLD-EAST") { allowed } }`);
      return data.mayPass.allowed as boolean;
    };
    const different: string[] = [];
    for (const [number, opened] of Object.entries(gates)) {
      if ((await mayPass(number)) !== opened.length > 0) different.push(nameOf(number));
    }
    expect(different.sort()).toEqual(['made', 'madeLongAgo']);
  });

  it('R-PRD-7 R-TIME-2 a card that gates let in counts as collected since then, on record', async () => {
    const { data } = await app.query(staff, `{ pass(number: "${named('madeAndUsed')}") { id status collectedAt } }`);
    expect(data.pass).toMatchObject({ status: 'VALID', collectedAt: '2026-07-06T07:30:00+08:00' });
    const history = await app.query(
      staff,
      `{ history(subject: PASS, id: "${data.pass.id}") { items { action reason } } }`,
    );
    expect(history.data.history.items[0]).toEqual({
      action: 'COLLECTED',
      reason: expect.stringContaining('視為已領證'),
    });
  });

  it('R-TIME-2 what has waited too long already is reminded of first, and lapses only after that', async () => {
    const ended = async (day: string) => {
      app.clock.set(`${day}T06:30:00+08:00`);
      await app.services.jobs.run('remind', null);
      const [row] = await rowsOf<{ card: boolean; item: boolean }>(
        app,
        `select (select cancelled_at is not null from pass where number = $1) card,
           (select i.state = 'CANCELLED' from application_item i join application a on a.id = i.application_id where a.number = $2) item`,
        named('madeLongAgo'),
        named('returnedLongAgo'),
      );
      return row;
    };
    await rowsOf(app, 'update earlier_wait set since = $1', FILLED_AT);
    expect(await ended('2026-11-13')).toEqual({ card: false, item: false });
    expect(await ended('2026-12-03')).toEqual({ card: false, item: false });
    const mails = (await app.mails()).map(({ text }) => text).join();
    expect(mails).toContain(named('madeLongAgo'));
    expect(mails).toContain(named('returnedLongAgo'));
    expect(await ended('2027-01-10')).toEqual({ card: false, item: false });
    expect(await ended('2027-01-11')).toEqual({ card: false, item: true });
    expect(await ended('2027-02-09')).toEqual({ card: false, item: true });
    expect(await ended('2027-02-10')).toEqual({ card: true, item: true });
    app.clock.set(FILLED_AT);
  });

  it('R-NOP-3 lists the cards that were deactivated for no passage, found on the day they were', async () => {
    const { data } = await app.query(
      staff,
      '{ unusedCards(list: SIX_MONTHS) { items { pass { number } comparedOn } } }',
    );
    // The other deactivation was over when the database was migrated.
    expect(data.unusedCards.items).toEqual([{ pass: { number: named('deactivated') }, comparedOn: '2026-11-10' }]);
  });

  it('R-PRD-1 R-PRD-6 every branch whose port is opened has still to approve, and what one has approved stays', async () => {
    const approvals = await rowsOf<{ number: string; all: string }>(
      app,
      `select a.number, string_agg(d.step || ' ' || d.branch_code || case when d.approved_at is null then '' else ' approved' end, ', '
         order by d.step, d.branch_code) "all"
       from branch_approval d join application_item i on i.id = d.item_id join application a on a.id = i.application_id group by 1`,
    );
    const both = (step: string) => `${step} KH, ${step} KL`;
    const of = Object.fromEntries(approvals.map(({ number, all }) => [nameOf(number), all]));
    expect(of).toMatchObject({
      oneReview: 'POLICE_CHECK KL, REVIEW KL',
      onePolice: 'POLICE_CHECK KL, REVIEW KL approved',
      oneResubmitted: 'POLICE_CHECK KL, REVIEW KL',
      twoReview: `${both('POLICE_CHECK')}, ${both('REVIEW')}`,
      twoPolice: `${both('POLICE_CHECK')}, REVIEW KL approved`,
      twoResubmitted: `${both('POLICE_CHECK')}, ${both('REVIEW')}`,
      RENEWALReview: 'POLICE_CHECK KL, REVIEW KL',
      RENEWALPolice: 'POLICE_CHECK KL, REVIEW KL approved',
      CANCELLATIONReview: 'REVIEW KL',
      AREA_CHANGEReview: `${both('POLICE_CHECK')}, ${both('REVIEW')}`,
      AREA_CHANGEPolice: `${both('POLICE_CHECK')}, REVIEW KL approved`,
    });
    expect(Object.keys(of)).not.toEqual(expect.arrayContaining([expect.stringMatching(/Returned|Rejected|Withdrawn/)]));
  });

  it('R-ACC-1 people belong to the accounts that entered them or applied for them, and to the first account all of them', async () => {
    const owned = async (account: string) => {
      const viewer = await app.signedIn(named(account));
      const { data } = await app.query(viewer, '{ people(filter: { ownership: OWNED }, size: 100) { items { id } } }');
      return new Set<string>(data.people.items.map(({ id }: { id: string }) => id));
    };
    const [colleague, administrator] = [await owned('colleague'), await owned('administrator')];
    expect([...colleague].map(nameOf).sort()).toEqual(['appliedForByColleague', 'colleaguesPerson', 'sharedsPerson']);
    for (const person of ['administratorsPerson', ...colleague].map((name) => names[name] ?? name)) {
      expect(administrator.has(person)).toBe(true);
    }
  });

  it('R-PRD-5 cards that were renewed under new numbers keep their dates and numbers', async () => {
    const rows = await rowsOf<{ number: string }>(
      app,
      `select n.number from pass n join pass o on o.id = n.previous_pass_id
       where n.valid_from > o.valid_to and n.exchanged_from_id is null and n.chain_id is null order by 1`,
    );
    const renewed = ['renewedToBeMadeNew', 'renewedMadeNew', 'renewedCollectedNew', 'renewedOverNew'];
    expect(rows.map(({ number }) => nameOf(number))).toEqual(renewed);
  });

  it('R-ACC-6 reads every number and every history as before', async () => {
    const subjects = await rowsOf<{ subject: string; id: string; count: number }>(
      app,
      `select subject, subject_id id, count(*)::int count from history_entry
       where subject in ('PASS', 'APPLICATION') group by 1, 2 order by 2 limit 60`,
    );
    for (const { subject, id, count } of subjects) {
      const { data, errors } = await app.query(
        staff,
        'query($subject: HistorySubject!, $id: ID!) { history(subject: $subject, id: $id, size: 100) { items { action changes { field } } } }',
        { subject, id },
      );
      expect([subject, id, errors, data.history.items.length]).toEqual([subject, id, [], count]);
    }
    const { data } = await app.query(
      await app.signedIn(named('administrator')),
      '{ people(filter: { ownership: OWNED }, size: 100) { items { idNumber } } }',
    );
    expect(data.people.items.every(({ idNumber }: { idNumber: string }) => /^[A-Z]\d+$/.test(idNumber))).toBe(true);
  });
});
