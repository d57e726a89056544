import { describe, expect, it } from 'vitest';
import { type ApplicationResult, resultOf, useApplications } from './support/applications.js';
import { rowsOf } from './support/rows.js';

const api = useApplications();
const { cast, createPerson, applicationInput, query, createApplication, decide, decideAll, correct, setClock } = api;

const CASE = `query($number: String!) { application(number: $number) { corrections { field before after }
  items { items { state reason correction { returnedAt step branches reason resubmittedAt unchanged
    changes { field before after } files { kind changed before { id } after { id } } } } }
  steps { action itemIds names reason } work { resubmittedAt waitingSince } } }`;
const QUEUE = `query($filter: WorkFilter!) { workQueue(filter: $filter, size: 100) { items { number resubmittedAt } } }`;
const UPDATE = `mutation($id: ID!, $input: PersonInput!) { updatePerson(id: $id, version: 1, input: $input) { id } }`;
const read = async ({ number }: ApplicationResult, viewer = cast.reviewer) =>
  (await query(viewer, CASE, { number })).data.application;
const queued = async (filter: object) =>
  (await query(cast.reviewer, QUEUE, { filter })).data.workQueue.items.map(({ number }: { number: string }) => number);

const OPEN = '{ viewer { openWork { drafts openApplications { form count } } } }';
const open = async (viewer = cast.dehai.operator): Promise<Record<string, number>> => {
  const { openApplications } = (await query(viewer, OPEN, {})).data.viewer.openWork;
  return Object.fromEntries(openApplications.map(({ form, count }: { form: string; count: number }) => [form, count]));
};

describe('R-WEB-3 open applications of a company', () => {
  it('are counted by form while one of their people is under review or returned, and not afterwards', async () => {
    const { PERIODIC: before = 0 } = await open();
    const application = await createApplication(applicationInput([await createPerson(), await createPerson()]));
    expect(await open()).toMatchObject({ PERIODIC: before + 1 });
    const returned = resultOf(await decideAll(cast.reviewer, application, 'RETURN', '照片模糊'));
    expect(await open()).toMatchObject({ PERIODIC: before + 1 });
    const again = resultOf(await correct(returned, { reason: '夜間作業' }));
    const rejected = resultOf(await decideAll(cast.reviewer, again, 'REJECT', '不符規定'));
    expect(rejected.number).toBe(application.number);
    expect((await open()).PERIODIC ?? 0).toBe(before);
  });

  it('are those of the company alone, and staff have none', async () => {
    await createApplication(applicationInput([await createPerson()]));
    expect(await open(cast.yonghang.operator)).toEqual({});
    expect(await open(cast.reviewer)).toEqual({});
  });
});

describe('R-PRD-1 an application that was returned and comes back', () => {
  it('is marked in the queue and on the case, with the reason kept and since when it waits now', async () => {
    const application = await createApplication(applicationInput([await createPerson()]));
    const other = await createApplication(applicationInput([await createPerson()]));
    expect((await read(application)).work).toMatchObject({ resubmittedAt: null });
    await setClock('2026-11-11T09:00:00+08:00');
    const returned = resultOf(await decideAll(cast.reviewer, application, 'RETURN', '照片模糊'));
    expect((await read(returned)).items.items[0].correction).toBeNull();
    await setClock('2026-11-12T09:00:00+08:00');
    const again = resultOf(await correct(returned, { reason: '改為夜間作業' }));
    const { items, work, corrections } = await read(again);
    expect(work).toEqual({
      resubmittedAt: '2026-11-12T09:00:00+08:00',
      waitingSince: '2026-11-12T09:00:00+08:00',
    });
    expect(items.items[0].correction).toMatchObject({
      returnedAt: '2026-11-11T09:00:00+08:00',
      step: 'REVIEW',
      branches: ['KL'],
      reason: '照片模糊',
      resubmittedAt: '2026-11-12T09:00:00+08:00',
      unchanged: true,
      changes: [],
    });
    expect(corrections).toEqual([{ field: 'reason', before: '碼頭作業', after: '改為夜間作業' }]);
    expect(await queued({ resubmitted: true })).toContain(application.number);
    expect(await queued({ resubmitted: true })).not.toContain(other.number);
    expect(await queued({ resubmitted: false })).toContain(other.number);
  });

  it('shows values and files before and after, and who has changed nothing', async () => {
    const people = [
      await createPerson({ name: 'Jens Lindemann', englishName: 'JENS' }),
      await createPerson({ name: '黃佳蓉' }),
    ] as const;
    const application = await createApplication(applicationInput([...people]));
    const returned = resultOf(await decideAll(cast.reviewer, application, 'RETURN', '影本模糊'));
    const input = {
      name: 'Jens Peter Lindemann',
      englishName: 'JENS PETER',
      idKind: 'PASSPORT',
      idNumber: 'C01X00T47',
      mobile: '0912345678',
    };
    resultOf(await query(cast.dehai.operator, UPDATE, { id: people[0], input }));
    await rowsOf(
      cast.app,
      `update person_attachment set removed_at = now() where person_id = $1 and kind = 'PHOTO'`,
      people[0],
    );
    await rowsOf(
      cast.app,
      `with f as (insert into stored_file (id, storage_key, name, media_type, size, sha256, created_at)
        values (gen_random_uuid(), gen_random_uuid()::text, 'x.jpg', 'image/jpeg', 1, '\\x01', now()) returning id)
      insert into person_attachment (id, person_id, kind, file_id, created_at)
        select gen_random_uuid(), $1, 'PHOTO', f.id, now() from f`,
      people[0],
    );
    const again = resultOf(await correct(returned));
    const [changed, same] = (await read(again)).items.items.map(
      ({ correction }: { correction: { unchanged: boolean; files: { kind: string; changed: boolean }[] } }) =>
        correction,
    );
    expect(changed.unchanged).toBe(false);
    expect(changed.changes).toEqual([
      { field: 'name', before: 'Jens Lindemann', after: 'Jens Peter Lindemann' },
      { field: 'englishName', before: 'JENS', after: 'JENS PETER' },
      { field: 'idNumber', before: expect.stringMatching(/^A4\d+\*{4}$/), after: 'C01X0****' },
    ]);
    expect(
      changed.files.map(({ kind, changed: differs }: { kind: string; changed: boolean }) => [kind, differs]),
    ).toEqual([
      ['PHOTO', true],
      ['PASSPORT', false],
    ]);
    expect(same.unchanged).toBe(true);
    expect(same.files.every((file: { changed: boolean }) => !file.changed)).toBe(true);
  });

  it('keeps names in the timeline as they were, over two corrections', async () => {
    const personId = await createPerson({ name: 'Jens Lindemann' });
    const application = await createApplication(applicationInput([personId]));
    const rename = (name: string) => rowsOf(cast.app, 'update person set name = $1 where id = $2', name, personId);
    const returned = resultOf(await decideAll(cast.reviewer, application, 'RETURN', '姓名不符'));
    await rename('Jens Peter Lindemann');
    const twice = resultOf(await decideAll(cast.reviewer, resultOf(await correct(returned)), 'RETURN', '仍不符'));
    await rename('Jens P. Lindemann');
    await setClock('2026-11-11T09:00:00+08:00');
    const last = resultOf(await correct(twice));
    const { steps } = await read(last, cast.dehai.operator);
    expect(steps.map(({ action, names }: { action: string; names: string[] }) => [action, ...names])).toEqual([
      [null, 'Jens Lindemann'],
      ['RETURN', 'Jens Lindemann'],
      ['RESUBMIT', 'Jens Peter Lindemann'],
      ['RETURN', 'Jens Peter Lindemann'],
      ['RESUBMIT', 'Jens P. Lindemann'],
    ]);
  });

  it('marks only what was returned, not what was approved beside it', async () => {
    const application = await createApplication(applicationInput([await createPerson(), await createPerson()]));
    const [first, second] = application.items.items;
    const split = resultOf(
      await decide(cast.reviewer, application, [
        [first, 'APPROVE'],
        [second, 'RETURN', '影本模糊'],
      ]),
    );
    const again = resultOf(await correct(split));
    const corrections = (await read(again)).items.items.map(
      ({ correction }: { correction: object | null }) => correction,
    );
    expect(corrections).toEqual([null, expect.objectContaining({ reason: '影本模糊' })]);
    expect((await read(again, cast.police)).work).toMatchObject({ resubmittedAt: null });
  });
});
