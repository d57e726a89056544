import type { Answer, TestApp, TestViewer } from './app.js';
import { buildPass, buildPerson } from './build.js';
import { useOwnerAndStranger } from './owner-and-stranger.js';
import { rowsOf } from './rows.js';

const REQUEST = `mutation($passNumber: String!, $idNumber: String!, $phone: String!) {
  requestPhoneCode(passNumber: $passNumber, idNumber: $idNumber, phone: $phone) }`;
const CONFIRM = `mutation($passNumber: String!, $idNumber: String!, $phone: String!, $code: String!) {
  confirmPhone(passNumber: $passNumber, idNumber: $idNumber, phone: $phone, code: $code) }`;
const LINK = 'mutation($token: String!) { verifyPhoneByLink(token: $token) }';
export const HOLDER_PHONE = 'holderPhone { state phone verifiedPhone verifiedAt canChange }';
const PASS = `query($number: String!) { pass(number: $number) { ${HOLDER_PHONE} } }`;

/** What a holder types without an account. */
export interface Combination {
  readonly passNumber: string;
  readonly idNumber: string;
  readonly phone: string;
}

/** As the builder of people enters it. */
export const PHONE = '0922333444';
const visitor: TestViewer = {};

/** A company with cards of people of their own, another company, and a reviewer; what was counted is forgotten before each test. */
export function usePhones() {
  let cards = 0;
  const forgetCountsOf = async (app: TestApp): Promise<void> => {
    for (const table of ['id_number_try', 'rate_limit', 'sms_count']) await rowsOf(app, `delete from ${table}`);
  };
  const cast = useOwnerAndStranger(forgetCountsOf);
  const forgetCounts = () => forgetCountsOf(cast.app);
  /** A collected periodic card, with what its holder types. */
  const card = async (facts: object = {}): Promise<Combination & { readonly personId: string }> => {
    cards += 1;
    const idNumber = `${'ABCDEFGHJK'[cards % 10]}${6_100_000 + 7_919 * cards}`;
    const personId = await buildPerson(cast.app, cast.owner.id, { idNumber, name: `持證${cards}人` });
    const validTo = new Date('2028-12-31T23:59:59+08:00');
    const passNumber = await buildPass(cast.app, cast.owner.id, personId, {
      ...{ kind: 'PERIODIC', areaCode: 'KEELUNG-EAST', validTo, ...facts },
    } as never);
    return { passNumber, idNumber, phone: PHONE, personId };
  };
  const request = (typed: Combination): Promise<Answer<unknown>> => cast.app.query(visitor, REQUEST, typed);
  const confirm = (typed: Combination, code: string): Promise<Answer<unknown>> =>
    cast.app.query(visitor, CONFIRM, { ...typed, code });
  const follow = (token: string): Promise<Answer<unknown>> => cast.app.query(visitor, LINK, { token });
  /** The text messages since, with their codes and tokens. */
  const texts = async () =>
    (await cast.app.texts()).map(({ to, text }) => ({
      ...{ to, text },
      code: /\D(\d{6})\D*$/.exec(text)?.[1] ?? '',
      token: /#([\w-]+)/.exec(text)?.[1] ?? '',
    }));
  const lastText = async () => {
    const text = (await texts()).at(-1);
    if (!text) throw new Error('no text message');
    return text;
  };
  const owner = () => cast.app.signedIn(cast.owner.accountId);
  const stranger = () => cast.app.signedIn(cast.stranger.accountId);
  const reviewer = () => cast.app.signedIn(cast.reviewerId);
  const shown = async (viewer: TestViewer, number: string) =>
    (await cast.app.query(viewer, PASS, { number })).data.pass?.holderPhone;
  const state = async (number: string): Promise<string> => (await shown(await owner(), number)).state;
  /** A verified phone, as if long ago. */
  const verified = async (facts: object = {}) => {
    const made = await card(facts);
    await rowsOf(
      cast.app,
      `insert into phone_verification (id, chain_id, phone, verified_at, by)
        select gen_random_uuid(), p.id, $2, '2026-01-01', 'CODE' from pass p where p.number = $1`,
      made.passNumber,
      PHONE,
    );
    return made;
  };
  return {
    ...{ cast, card, verified, request, confirm, follow, texts, lastText },
    ...{ owner, stranger, reviewer, shown, state, forgetCounts },
  };
}
