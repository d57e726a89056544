import { randomUUID } from 'node:crypto';
import { beforeAll, expect } from 'vitest';
import type { TestViewer } from './app.js';
import { useApplications } from './applications.js';
import type { BuiltCompany } from './build.js';
import { buildGate, buildGateSystem } from './gates.js';
import { rowsOf } from './rows.js';

const LIST = `query($list: UnusedCardList!, $filter: UnusedCardFilter) {
  unusedCards(list: $list, filter: $filter) { total items { comparedOn dueOn lastUsedAt
    pass { number status deactivationReason holder { name idNumber } } } } }`;
interface Listed {
  readonly comparedOn: string;
  readonly dueOn: string;
  readonly lastUsedAt: string;
  readonly pass: { number: string; status: string; holder: { name: string; idNumber: string } };
}

export const DEACTIVATED = { status: 'DEACTIVATED', deactivationReason: 'NO_PASSAGE' };

/** The cast of applications, with gates and the nightly comparison. */
export function useUnusedCards() {
  const api = useApplications();
  const { cast, setClock, createCompany, createPerson, createPass } = api;
  const gate: TestViewer = {};
  let organisation = 0;

  beforeAll(async () => {
    await buildGate(cast.app, 'KL-N1', 'KEELUNG-EAST');
    await buildGate(cast.app, 'KH-N1', 'KAOHSIUNG-PENGLAI');
    Object.assign(gate, await buildGateSystem(cast.app, 'gates-unused', ['KL', 'KH']));
  });

  const newCompany = (): Promise<BuiltCompany> =>
    createCompany(`未通行測試${++organisation}號`, `UNUSED.${organisation}`);
  const run = () => cast.app.services.jobs.run('compare-passages', null);
  /** Runs the comparison at this moment. */
  const compareAt = async (moment: string) => {
    await setClock(moment);
    await run();
  };
  const compareOn = (day: string) => compareAt(`${day}T00:30:00+08:00`);

  /** A card collected at this moment, on which it was used last if no passage is reported. */
  const cardSince = async (moment: string, company: BuiltCompany, facts: object = {}) =>
    createPass(
      await createPerson({ name: '歐陽娜娜' }, company),
      { issuedAt: new Date(moment), validTo: new Date('2031-12-31T23:59:59+08:00'), ...facts },
      company,
    );

  async function passed(number: string, at: string, { direction = 'IN', gateCode = 'KL-N1' } = {}): Promise<void> {
    const { errors } = await cast.app.query(
      gate,
      'mutation($passages: [PassageInput!]!) { reportPassages(passages: $passages) { stored } }',
      { passages: [{ eventId: randomUUID(), passNumber: number, gateCode, direction, at }] },
    );
    expect(errors).toEqual([]);
  }

  async function listOf(viewer: TestViewer, list: string, filter?: object): Promise<Listed[]> {
    const { data, errors } = await cast.app.query(viewer, LIST, { list, filter });
    expect(errors).toEqual([]);
    expect(data.unusedCards.total).toBeGreaterThanOrEqual(data.unusedCards.items.length);
    return data.unusedCards.items;
  }
  /** Number, compare date and due day of each card of the company on the list. */
  const rowsOfList = async ({ operator }: BuiltCompany, list: string) =>
    (await listOf(operator, list)).map(({ pass, comparedOn, dueOn }) => [pass.number, comparedOn, dueOn]);
  const statusOf = async (number: string, { operator }: BuiltCompany) =>
    (await cast.app.query(operator, `{ pass(number: "${number}") { status deactivationReason } }`)).data.pass;

  const mailsTo = async ({ accountId }: BuiltCompany) => {
    const [account] = await rowsOf<{ email: string }>(cast.app, 'select email from account where id = $1', accountId);
    return (await cast.app.mails()).filter(({ to }) => to === account?.email);
  };
  /** The digests of the nightly comparison. */
  const digestsOf = async (company: BuiltCompany) =>
    (await mailsTo(company)).filter(({ subject }) => subject.includes('未通行') || subject.includes('not used'));

  return {
    ...api,
    gate,
    newCompany,
    run,
    compareAt,
    compareOn,
    cardSince,
    passed,
    listOf,
    rowsOfList,
    statusOf,
    mailsTo,
    digestsOf,
  };
}
