import { beforeAll, beforeEach } from 'vitest';
import type { BranchCode, StaffRole } from '../../src/access/words.js';
import type { ItemAction, ItemState } from '../../src/applications/states.js';
import { type Answer, startTestApp, type TestApp, type TestViewer } from './app.js';
import { type BuiltCompany, buildAccount, buildCompany, buildPass, buildPerson } from './build.js';
import { rowsOf } from './rows.js';

const ITEM = `id state reason actions personId holder { name englishName idNumber } pass { number status }
  issuedPass { number kind medium status validFrom validTo port { code } areas { code } }
  eligibility { allowed reasons { code until applicationNumber attachment } }`;
export const APPLICATION = `id number form version reason startDay lastDay correctable branch { code } pickupPort { code }
  areas { code } progress { state count } items { items { ${ITEM} } }
  steps { at action from to by byStaff reason itemIds } attachments { kind personName }`;

const SUBMIT = `mutation Submit($input: ApplicationInput!, $key: String) {
  submitApplication(input: $input, idempotencyKey: $key) { ${APPLICATION} } }`;
const DECIDE = `mutation Decide($id: ID!, $version: Int!, $decisions: [ItemDecisionInput!]!) {
  decideApplication(id: $id, version: $version, decisions: $decisions) { ${APPLICATION} } }`;
const CORRECT = `mutation Correct($id: ID!, $version: Int!, $correction: ApplicationCorrectionInput) {
  correctApplication(id: $id, version: $version, correction: $correction) { ${APPLICATION} } }`;
const WITHDRAW = `mutation Withdraw($id: ID!, $version: Int!, $itemIds: [ID!]!, $reason: String) {
  withdrawApplication(id: $id, version: $version, itemIds: $itemIds, reason: $reason) { ${APPLICATION} } }`;
const MARK = `mutation Mark($numbers: [String!]!, $action: CardAction!) {
  markCards(numbers: $numbers, action: $action) { number status madeAt collectedAt cardAction } }`;
const FIND = `query Find($number: String!) { application(number: $number) { ${APPLICATION} } }`;

export interface ShownItem {
  readonly id: string;
  readonly state: ItemState;
  readonly actions: ItemAction[];
  readonly issuedPass: { readonly number: string } | null;
  readonly eligibility: { readonly allowed: boolean; readonly reasons: { readonly code: string }[] } | null;
}

/** An application as a mutation shows it. */
export interface Shown {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly correctable: boolean;
  readonly items: { readonly items: ShownItem[] };
}

// biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for.
export type Told = Answer<any>;

export type Said = [item: ShownItem | undefined, action: string, reason?: string][];

const FIRST_DAY = '2026-11-10T10:00:00+08:00';

/** Two companies, the reviewer and the police of Keelung, a reviewer of Kaohsiung, and what they do with applications. */
export function useApplications() {
  const cast = {} as {
    app: TestApp;
    dehai: BuiltCompany;
    yonghang: BuiltCompany;
    reviewer: TestViewer;
    police: TestViewer;
    elsewhere: TestViewer;
  };
  const everybody: [viewer: TestViewer, accountId: string][] = [];
  let passport = 40_000_000;

  /** Staff of a branch, signed in anew whenever the clock is set. */
  async function staff(name: string, roles: StaffRole[], branchCodes: BranchCode[] = ['KL'], email?: string) {
    const id = await buildAccount(cast.app, 'STAFF', name, { branchCodes, staffRoles: roles, personName: name });
    if (email) await rowsOf(cast.app, 'update account set email = $1, email_key = $1 where id = $2', email, id);
    const viewer: TestViewer = await cast.app.signedIn(id);
    everybody.push([viewer, id]);
    return viewer;
  }
  /** A company, signed in anew whenever the clock is set. */
  async function company(...[name, number, more]: [name: string, number: string, more?: { certificate?: boolean }]) {
    const built = await buildCompany(cast.app, name, number, more);
    everybody.push([built.operator, built.accountId]);
    return built;
  }

  beforeAll(async () => {
    cast.app = await startTestApp();
    cast.dehai = await company('德海貨櫃股份有限公司', '04595252');
    cast.yonghang = await company('永航船務有限公司', '10458570');
    cast.reviewer = await staff('reviewer-kl', ['REVIEWER']);
    cast.police = await staff('police-kl', ['POLICE_CHECK']);
    cast.elsewhere = await staff('reviewer-kh', ['REVIEWER'], ['KH']);
    return cast.app.stop;
  });

  /** Sets the clock; sessions are begun anew, as those of before may have ended. */
  const at = async (moment: string) => {
    cast.app.clock.set(moment);
    for (const [viewer, id] of everybody) Object.assign(viewer, await cast.app.signedIn(id));
  };
  beforeEach(() => at(FIRST_DAY));

  const newPassport = () => `A${++passport}`;
  const person = (facts: object = {}, { id } = cast.dehai) =>
    buildPerson(cast.app, id, { idNumber: newPassport(), photo: true, ...facts });

  /** A periodic application, filled in; for other forms what differs. */
  const filled = (personIds: string[], more: object = {}) => ({
    form: 'PERIODIC',
    reason: '碼頭作業',
    areaCodes: ['KEELUNG-EAST', 'TAIPEI-EAST'],
    pickupPortCode: 'KEELUNG',
    startDay: '2026-11-20',
    term: { count: 2, unit: 'YEAR' },
    personalDataConsent: true,
    documentsConfirmed: true,
    personIds,
    ...more,
  });
  /** A form about passes, filled in. */
  const about = (form: 'CANCELLATION' | 'RENEWAL' | 'AREA_CHANGE', passNumbers: string[], more: object = {}) => ({
    ...{ form, reason: '異動', passNumbers },
    ...(form === 'RENEWAL' && {
      pickupPortCode: 'KEELUNG',
      term: { count: 1, unit: 'YEAR' },
      areaCodes: ['KEELUNG-EAST'],
      documentsConfirmed: true,
    }),
    ...(form === 'AREA_CHANGE' && { areaCodes: ['TAIPEI-EAST'] }),
    ...(form !== 'CANCELLATION' && { personalDataConsent: true }),
    ...more,
  });

  const ask = (viewer: TestViewer, document: string, variables: object): Promise<Told> =>
    cast.app.query(viewer, document, variables);
  const submit = (input: object, { operator } = cast.dehai, key?: string) => ask(operator, SUBMIT, { input, key });
  const submitted = async (input: object, company = cast.dehai): Promise<Shown> => done(await submit(input, company));

  const decide = (viewer: TestViewer, { id, version }: Shown, said: Said) =>
    ask(viewer, DECIDE, {
      ...{ id, version },
      decisions: said.map(([item, action, reason]) => ({ itemId: item?.id, action, reason })),
    });
  const decideAll = (viewer: TestViewer, shown: Shown, action: string, reason?: string) =>
    decide(
      viewer,
      shown,
      shown.items.items.map((item) => [item, action, reason] as Said[number]),
    );
  const correct = ({ id, version }: Shown, correction?: object, { operator } = cast.dehai) =>
    ask(operator, CORRECT, { id, version, correction });
  const withdraw = (
    { id, version, items }: Shown,
    itemIds = items.items.map((item) => item.id),
    company = cast.dehai,
  ) => ask(company.operator, WITHDRAW, { id, version, itemIds, reason: '不再需要' });
  const mark = (numbers: string[], action: string, viewer = cast.reviewer) => ask(viewer, MARK, { numbers, action });
  const find = async (number: string, viewer: TestViewer = cast.dehai.operator): Promise<Shown> =>
    (await ask(viewer, FIND, { number })).data.application;

  /** Reviewed and checked by the police, if the form asks for that. */
  const approved = async (shown: Shown): Promise<Shown> => {
    const reviewed: Shown = done(await decideAll(cast.reviewer, shown, 'APPROVE'));
    if (reviewed.items.items[0]?.state !== 'POLICE_CHECK') return reviewed;
    return done(await decideAll(cast.police, reviewed, 'APPROVE'));
  };
  /** The number of a periodic card that a person got, collected. */
  const card = async (personId: string, more: object = {}, company = cast.dehai): Promise<string> => {
    const [item] = (await approved(await submitted(filled([personId], more), company))).items.items;
    const number = item?.issuedPass?.number ?? '';
    for (const action of ['MARK_MADE', 'MARK_COLLECTED']) done(await mark([number], action));
    return number;
  };

  /** A card that lies in the database, periodic and RFID unless told otherwise. */
  const holds = async (personId: string, facts: Partial<Parameters<typeof buildPass>[3]> = {}, { id } = cast.dehai) => {
    const number = await buildPass(cast.app, id, personId, { kind: 'PERIODIC', areaCode: 'KEELUNG-EAST', ...facts });
    await rowsOf(cast.app, `update pass set medium = 'RFID' where number = $1 and kind = 'PERIODIC'`, number);
    return number;
  };

  return {
    ...{ cast, at, staff, company, person, newPassport, filled, about, ask, submit, submitted, decide, decideAll },
    ...{ correct, withdraw, mark, find, approved, card, holds },
  };
}

/** What the one mutation of an answer gave; a refusal is the test's mistake. */
export function done(told: Told): Shown {
  if (told.errors.length > 0) throw new Error(`refused: ${JSON.stringify(told.errors)}`);
  const [shown] = Object.values(told.data);
  return shown as Shown;
}

/** What was refused: code and field of each fault. */
export function refusals(told: Told): [code: string, field: string | undefined][] {
  return told.errors.map(({ extensions }) => [extensions.code, extensions.field as string | undefined]);
}

/** The states of the items, in their order. */
export const statesOf = ({ items }: Shown): string[] => items.items.map(({ state }) => state);
