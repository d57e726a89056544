/** The same page everywhere: the 20 newest passes with holder, company and areas. */
const PRODUCT = `query Page { passes(size: 20) { items {
  number kind validFrom validTo status port { name } areas { name } holder { name idNumber } company { name } } } }`;
const POSTGRAPHILE = `query Page($where: PassCondition) {
  allPassesList(first: 20, orderBy: [ISSUED_AT_DESC, PRIMARY_KEY_DESC], condition: $where) {
    number kind validFrom validTo portByPortId { nameZh } passAreasByPassIdList { portAreaByAreaId { nameZh } }
    holderName holderIdCipher companyByCompanyId { name } } }`;

/**
 * @typedef {object} Contestant
 * @property {'product' | 'postgraphile' | 'limit'} name
 * @property {import('autocannon').Options} request
 * @property {(answer: any) => { number: string, holder?: { name: string, idNumber: string } }[]} items
 */

/**
 * Who is asked as whom: an operator for the passes of one company, in clear; an analyst for all, masked.
 * @param {{ product: string, postgraphile: string, limit: string }} urls
 * @param {{ companyId: string, session: string, token: string }} viewers
 * @returns {Record<'operator' | 'analyst', Contestant[]>}
 */
export function contestants(urls, { companyId, session, token }) {
  /** @param {string} base @param {Record<string, string>} headers @param {object} body */
  const graphql = (base, headers, body) => ({
    url: `${base}/graphql`,
    method: /** @type {const} */ ('POST'),
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  /** @param {Record<string, string>} who @param {object | undefined} where @param {Record<string, string>} header @returns {Contestant[]} */
  const three = (who, where, header) => [
    {
      name: 'product',
      request: graphql(urls.product, who, { query: PRODUCT, operationName: 'Page' }),
      items: (answer) => answer.data.passes.items,
    },
    {
      name: 'postgraphile',
      request: graphql(urls.postgraphile, {}, { query: POSTGRAPHILE, operationName: 'Page', variables: { where } }),
      items: (answer) => answer.data.allPassesList,
    },
    {
      name: 'limit',
      request: { url: urls.limit, method: 'GET', headers: header },
      items: (answer) => answer.data.passes.items,
    },
  ];
  return {
    operator: three({ cookie: `__Host-session=${session}` }, { companyId }, { 'x-company': companyId }),
    analyst: three({ authorization: `Bearer ${token}` }, undefined, {}),
  };
}

/**
 * Fails unless all three answer with the same 20 numbers, and the product in clear or masked as it should.
 * @param {Contestant[]} three
 * @param {boolean} masked
 */
export async function checkAnswers(three, masked) {
  /** @type {string | undefined} */
  let expected;
  for (const { name, request, items } of three) {
    const { url, method, headers, body } = request;
    const text = await (await fetch(url, { method, headers, body })).text();
    let found;
    try {
      found = items(JSON.parse(text));
    } catch {
      throw new Error(`${name} answers: ${text.slice(0, 1000)}`);
    }
    const numbers = found.map((item) => item.number).join(' ');
    expected ??= numbers;
    if (found.length !== 20 || numbers !== expected) throw new Error(`${name} answers with other passes: ${numbers}`);
    if (name !== 'product') continue;
    const wrong = found.find(
      ({ holder }) => !holder || /\*{4}$/.test(holder.idNumber) !== masked || /○/.test(holder.name) !== masked,
    );
    if (wrong) throw new Error(`A holder is ${masked ? 'not masked' : 'masked'}: ${JSON.stringify(wrong)}`);
  }
}
