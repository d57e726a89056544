import { beforeAll, beforeEach } from 'vitest';
import type { BranchCode, StaffRole } from '../../src/access/words.js';
import type { ItemAction, ItemState } from '../../src/applications/forms/states.js';
import { type Answer, startTestApp, type TestApp, type TestViewer } from './app.js';
import { type BuiltCompany, buildAccount, buildCompany, buildPass, buildPerson } from './build.js';
import { rowsOf } from './rows.js';

const ITEM = `id state reason actions personId holder { name englishName idNumber } pass { number status }
  issuedPass { number kind medium status validFrom validTo port { code } areas { code } }
  eligibility { allowed reasons { code until applicationNumber attachment } }`;
export const APPLICATION = `id number form version reason startDay lastDay correctable branch { code } decidedBy pickupPort { code }
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
const COLLECT = `mutation Collect($cards: [CollectedCardInput!]!, $collector: CollectorInput!) {
  collectCards(cards: $cards, collector: $collector) { number status madeAt collectedAt cardAction } }`;
const FIND = `query Find($number: String!) { application(number: $number) { ${APPLICATION} } }`;

/** An item of an application as the API returns it. */
export interface ItemResult {
  readonly id: string;
  readonly state: ItemState;
  readonly actions: ItemAction[];
  readonly issuedPass: { readonly number: string } | null;
  readonly eligibility: { readonly allowed: boolean; readonly reasons: { readonly code: string }[] } | null;
}

/** An application as the API returns it. */
export interface ApplicationResult {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly correctable: boolean;
  readonly items: { readonly items: ItemResult[] };
}

// biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for.
export type AnyAnswer = Answer<any>;

export type Decisions = [item: ItemResult | undefined, action: string, reason?: string][];

const FIRST_DAY = '2026-11-10T10:00:00+08:00';

/** Two companies, a reviewer and police of Keelung, a reviewer of Kaohsiung, and the calls they make. */
export function useApplications() {
  const cast = {} as {
    app: TestApp;
    dehai: BuiltCompany;
    yonghang: BuiltCompany;
    reviewer: TestViewer;
    police: TestViewer;
    kaohsiungReviewer: TestViewer;
  };
  const signedInAccounts: [viewer: TestViewer, accountId: string][] = [];
  let passportNumber = 40_000_000;

  /** A staff account of these branches; `setClock` signs it in again. */
  async function createStaff(
    name: string,
    roles: StaffRole[],
    branchCodes: BranchCode[] = ['KL'],
    email?: string,
  ): Promise<TestViewer> {
    const id = await buildAccount(cast.app, 'STAFF', name, { branchCodes, staffRoles: roles, personName: name });
    if (email) await rowsOf(cast.app, 'update account set email = $1, email_key = $1 where id = $2', email, id);
    const viewer: TestViewer = await cast.app.signedIn(id);
    signedInAccounts.push([viewer, id]);
    return viewer;
  }
  /** A company with an operator; `setClock` signs the operator in again. */
  async function createCompany(
    ...[name, number, more]: [name: string, number: string, more?: { certificate?: boolean }]
  ) {
    const company = await buildCompany(cast.app, name, number, more);
    signedInAccounts.push([company.operator, company.accountId]);
    return company;
  }

  beforeAll(async () => {
    cast.app = await startTestApp();
    cast.dehai = await createCompany('德海貨櫃股份有限公司', '04595252');
    cast.yonghang = await createCompany('永航船務有限公司', '10458570');
    cast.reviewer = await createStaff('reviewer-kl', ['REVIEWER']);
    cast.police = await createStaff('police-kl', ['POLICE_CHECK']);
    cast.kaohsiungReviewer = await createStaff('reviewer-kh', ['REVIEWER'], ['KH']);
    return cast.app.stop;
  });

  /** Sets the clock and signs everyone in again, as their sessions may have expired. */
  const setClock = async (moment: string) => {
    cast.app.clock.set(moment);
    for (const [viewer, id] of signedInAccounts) Object.assign(viewer, await cast.app.signedIn(id));
  };
  beforeEach(() => setClock(FIRST_DAY));

  const newPassportNumber = () => `A${++passportNumber}`;
  const createPerson = (facts: object = {}, { id } = cast.dehai) =>
    buildPerson(cast.app, id, { idNumber: newPassportNumber(), photo: true, ...facts });

  /** The complete input of a periodic application; `more` replaces fields, e.g. the form. */
  const applicationInput = (personIds: string[], more: object = {}) => ({
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
  /** The complete input of a form about passes; `more` replaces fields. */
  const passFormInput = (
    form: 'CANCELLATION' | 'RENEWAL' | 'AREA_CHANGE' | 'CARD_EXCHANGE',
    passNumbers: string[],
    more: object = {},
  ) => ({
    form,
    reason: '異動',
    passNumbers,
    ...(form === 'RENEWAL' && {
      term: { count: 1, unit: 'YEAR' },
      areaCodes: ['KEELUNG-EAST'],
      documentsConfirmed: true,
    }),
    ...(form === 'AREA_CHANGE' && { areaCodes: ['TAIPEI-EAST'] }),
    ...(form === 'CARD_EXCHANGE' && { pickupPortCode: 'KEELUNG' }),
    ...((form === 'RENEWAL' || form === 'AREA_CHANGE') && { personalDataConsent: true }),
    ...more,
  });

  const query = (viewer: TestViewer, document: string, variables: object): Promise<AnyAnswer> =>
    cast.app.query(viewer, document, variables);
  const submit = (input: object, { operator } = cast.dehai, key?: string) => query(operator, SUBMIT, { input, key });
  /** Submits an application that must be accepted. */
  const createApplication = async (input: object, company = cast.dehai): Promise<ApplicationResult> =>
    resultOf(await submit(input, company));

  const decide = (viewer: TestViewer, { id, version }: ApplicationResult, decisions: Decisions) =>
    query(viewer, DECIDE, {
      id,
      version,
      decisions: decisions.map(([item, action, reason]) => ({ itemId: item?.id, action, reason })),
    });
  const decideAll = (viewer: TestViewer, application: ApplicationResult, action: string, reason?: string) =>
    decide(
      viewer,
      application,
      application.items.items.map((item) => [item, action, reason] as Decisions[number]),
    );
  const correct = ({ id, version }: ApplicationResult, correction?: object, { operator } = cast.dehai) =>
    query(operator, CORRECT, { id, version, correction });
  const withdraw = (
    { id, version, items }: ApplicationResult,
    itemIds = items.items.map((item) => item.id),
    company = cast.dehai,
  ) => query(company.operator, WITHDRAW, { id, version, itemIds, reason: '不再需要' });
  /** Collects a card in place of another one against that one and a receipt, if a fee is due. */
  const markCards = async (numbers: string[], action: string, viewer = cast.reviewer): Promise<AnyAnswer> => {
    const answer = await query(viewer, MARK, { numbers, action });
    if (!refusals(answer).some(([code]) => code === 'COLLECTION_DETAILS_REQUIRED')) return answer;
    const cards = await rowsOf<{ number: string; exchanged: boolean; due: boolean }>(
      cast.app,
      `select p.number, p.exchanged_from_id is not null as exchanged,
         coalesce(f.amount > 0 and f.settlement is null, false) as due
       from pass p left join fee f on f.pass_id = p.id where p.number = any($1)`,
      numbers,
    );
    return query(viewer, COLLECT, {
      cards: cards.map(({ number, exchanged, due }) => ({
        ...{ number, oldCardReturned: exchanged || null, receiptNumber: due ? `R-${number}` : null },
      })),
      collector: { kind: 'HOLDER' },
    });
  };
  const findApplication = async (
    number: string,
    viewer: TestViewer = cast.dehai.operator,
  ): Promise<ApplicationResult> => (await query(viewer, FIND, { number })).data.application;

  /** Approves all items at every step that the form has. */
  const approveFully = async (application: ApplicationResult): Promise<ApplicationResult> => {
    const reviewed: ApplicationResult = resultOf(await decideAll(cast.reviewer, application, 'APPROVE'));
    if (reviewed.items.items[0]?.state !== 'POLICE_CHECK') return reviewed;
    return resultOf(await decideAll(cast.police, reviewed, 'APPROVE'));
  };
  /** Applies for a periodic card, approves it and hands it out. Returns its number. */
  const issueCard = async (personId: string, more: object = {}, company = cast.dehai): Promise<string> => {
    const application = await createApplication(applicationInput([personId], more), company);
    const [item] = (await approveFully(application)).items.items;
    const number = item?.issuedPass?.number ?? '';
    for (const action of ['MARK_MADE', 'MARK_COLLECTED']) resultOf(await markCards([number], action));
    return number;
  };

  /** A pass stored directly, by default a periodic RFID card; if it is made, it is with its holder. Returns its number. */
  const createPass = async (
    personId: string,
    facts: Partial<Parameters<typeof buildPass>[3]> = {},
    { id } = cast.dehai,
  ) => {
    const number = await buildPass(cast.app, id, personId, { kind: 'PERIODIC', areaCode: 'KEELUNG-EAST', ...facts });
    await rowsOf(cast.app, `update pass set medium = 'RFID' where number = $1 and kind = 'PERIODIC'`, number);
    return number;
  };

  return {
    cast,
    setClock,
    createStaff,
    createCompany,
    createPerson,
    createPass,
    newPassportNumber,
    applicationInput,
    passFormInput,
    query,
    submit,
    createApplication,
    decide,
    decideAll,
    approveFully,
    issueCard,
    correct,
    withdraw,
    markCards,
    findApplication,
  };
}

/** The result of the only mutation of a request. Throws if it was refused. */
export function resultOf(answer: AnyAnswer): ApplicationResult {
  if (answer.errors.length > 0) throw new Error(`refused: ${JSON.stringify(answer.errors)}`);
  const [result] = Object.values(answer.data);
  return result as ApplicationResult;
}

/** Code and field of each error. */
export function refusals(answer: AnyAnswer): [code: string, field: string | undefined][] {
  return answer.errors.map(({ extensions }) => [extensions.code, extensions.field as string | undefined]);
}

/** The states of the items, in their order. */
export const statesOf = ({ items }: ApplicationResult): string[] => items.items.map(({ state }) => state);

/** The number of the pass issued for the first item. */
export const issuedNumberOf = ({ items }: ApplicationResult): string => items.items[0]?.issuedPass?.number ?? '';
