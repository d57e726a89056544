import { beforeAll, describe, expect, it } from 'vitest';
import { openSections } from '../src/access/sections.js';
import type { Viewer } from '../src/access/viewer.js';
import type { TestViewer } from './support/app.js';
import { useApplications } from './support/applications.js';
import { buildAnalyst } from './support/build.js';

const { cast, createStaff, createPerson, createPass, query } = useApplications();
const SECTIONS = '{ viewer { sections } }';
const PASS = `query($number: String!) { pass(number: $number) {
  code viewerCan { print apply } applicationOptions { form eligibility { allowed reasons { code } } } } }`;
const PERSON = `query($id: ID!) { person(id: $id) { applicationOptions { form eligibility { allowed } }
  single: eligibility(form: FOREIGN_SINGLE_ENTRY) { allowed } } }`;

const sectionsOf = async (viewer: TestViewer): Promise<string[]> =>
  (await query(viewer, SECTIONS, {})).data.viewer.sections;
const pass = async (number: string, viewer: TestViewer = cast.dehai.operator) =>
  (await query(viewer, PASS, { number })).data.pass;

describe('the sections that a viewer may open', () => {
  let administrator: TestViewer;
  let analyst: TestViewer;
  beforeAll(async () => {
    administrator = await createStaff('administrator', ['ADMINISTRATOR']);
    analyst = await buildAnalyst(cast.app);
  });

  it('are those of the role', async () => {
    expect(await sectionsOf(cast.reviewer)).toEqual([
      ...['WORK_QUEUE', 'WORK_LOAD', 'CARDS', 'SPOT_CHECKS', 'BANS', 'FEES', 'SUSPENSIONS', 'PASSES', 'UNUSED_CARDS'],
      ...['REINSTATEMENTS', 'APPLICATIONS', 'REGISTRATIONS', 'CERTIFICATES', 'COMPANIES', 'PERSON_DOSSIERS'],
      ...['ID_NUMBER_READS', 'PHONE_CAMPAIGNS', 'EXPLORER', 'COMPANY_ACCOUNTS'],
    ]);
    expect(await sectionsOf(cast.police)).toEqual([
      'WORK_QUEUE',
      'WORK_LOAD',
      'BANS',
      'PASSES',
      'UNUSED_CARDS',
      'APPLICATIONS',
      'COMPANIES',
      'PERSON_DOSSIERS',
      'ID_NUMBER_READS',
      'EXPLORER',
    ]);
    expect(await sectionsOf(administrator)).toEqual([
      ...['WORK_LOAD', 'BAN_RULES', 'FEE_RULES', 'ID_NUMBER_READS', 'READ_ALERTS', 'STAFF', 'GATES'],
      ...['GATE_SYSTEMS', 'PHONE_CAMPAIGNS', 'FAILED_MESSAGES', 'EXPLORER'],
    ]);
    expect(await sectionsOf(analyst)).toEqual(['PASSES', 'ACCESS_TOKENS', 'EXPLORER']);
    expect(await sectionsOf(cast.dehai.operator)).toEqual([
      'PASSES',
      'UNUSED_CARDS',
      'APPLICATIONS',
      'PEOPLE',
      'COMPANY_ACCOUNTS',
    ]);
    expect(openSections({ kind: 'VISITOR', address: '' } as Viewer)).toEqual([]);
  });
});

describe('what a viewer may do with a pass', () => {
  it('R-ONE-6 offers the print of a single-entry pass to its company, while gates accept it', async () => {
    const number = await createPass(await createPerson(), { kind: 'SINGLE_ENTRY' });
    expect((await pass(number)).viewerCan).toEqual({ print: true, apply: false });
    for (const viewer of [cast.yonghang.operator, cast.reviewer]) {
      expect((await pass(number, viewer)).viewerCan).toEqual({ print: false, apply: false });
    }
    const cancelled = await createPass(await createPerson(), { kind: 'SINGLE_ENTRY', cancelledAt: new Date(0) });
    expect((await pass(cancelled)).viewerCan.print).toBe(false);
  });

  it('offers the forms about passes for a card, to its company only, until it is cancelled', async () => {
    const validTo = new Date('2027-11-19T23:59:59+08:00');
    const number = await createPass(await createPerson(), { validTo });
    const { viewerCan, applicationOptions } = await pass(number);
    expect(viewerCan).toEqual({ print: false, apply: true });
    expect(applicationOptions.map(({ form, eligibility }: Option) => [form, eligibility.allowed])).toEqual([
      ['RENEWAL', false],
      ['AREA_CHANGE', true],
      ['CANCELLATION', true],
      ['CARD_EXCHANGE', true],
    ]);
    for (const viewer of [cast.yonghang.operator, cast.reviewer]) {
      expect(await pass(number, viewer)).toMatchObject({ viewerCan: { apply: false }, applicationOptions: [] });
    }
    const cancelled = await createPass(await createPerson(), { validTo, cancelledAt: new Date(0) });
    expect((await pass(cancelled)).viewerCan.apply).toBe(false);
  });

  it('leaves out forms that are not for passes of its kind', async () => {
    const number = await createPass(await createPerson(), { kind: 'SINGLE_ENTRY' });
    expect((await pass(number)).applicationOptions).toEqual([]);
    const temporary = await createPass(await createPerson(), { kind: 'TEMPORARY', validTo: new Date('2026-12-01') });
    const forms = (await pass(temporary)).applicationOptions.map(({ form }: Option) => form);
    expect(forms).toEqual(['CANCELLATION']);
  });
});

it('lists the forms about people with the answer that a submission would get', async () => {
  const { person } = (await query(cast.dehai.operator, PERSON, { id: await createPerson() })).data;
  const options: Option[] = person.applicationOptions;
  const forms = options.map(({ form }) => form);
  expect(forms).toEqual(['PERIODIC', 'TEMPORARY', 'FOREIGN_SINGLE_ENTRY', 'MORE_SINGLE_ENTRIES']);
  const single = options.find(({ form }) => form === 'FOREIGN_SINGLE_ENTRY');
  expect(single?.eligibility.allowed).toBe(person.single.allowed);
});

interface Option {
  readonly form: string;
  readonly eligibility: { readonly allowed: boolean };
}
