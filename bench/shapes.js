/**
 * @typedef {'analyst' | 'operator' | 'reviewer'} Viewer
 * @typedef {object} Shape
 * @property {string} name
 * @property {Viewer} viewer who asks this server
 * @property {string} query of this server
 * @property {string} [peer] the same question to PostGraphile, where it has one
 * @property {boolean} [counted] whether such questions are counted against a limit
 *
 * @typedef {{ companyId: string, passNumber: string, idNumber: string, holderName: string }} Known what there is in the database
 * @typedef {[name: string, query: string, peer?: string]} Line
 */

const PASS = '{ number kind validFrom validTo status port { name } holder { name idNumber } company { name } }';
const PEER_PASS =
  '{ number kind validFrom validTo portByPortId { nameZh } holderName holderIdCipher companyByCompanyId { name } }';
const APPLICATION = '{ number form submittedAt contactName company { name } }';
const PEER_APPLICATION = '{ number form submittedAt contactName companyByCompanyId { name } }';
const PERSON = '{ name idNumber idKind }';
const NEWEST = 'first: 20, orderBy: [ISSUED_AT_DESC, PRIMARY_KEY_DESC]';
const NEWEST_APPLICATIONS = 'first: 20, orderBy: [SUBMITTED_AT_DESC, PRIMARY_KEY_DESC]';
const DAY_MS = 86_400_000;

/** @param {string} args */
const passes = (args) => `{ passes(size: 20 ${args}) { items ${PASS} } }`;
/** @param {string} filter */
const filtered = (filter) => passes(`filter: { ${filter} }`);
/** @param {string} [filter] */
const applications = (filter = '') => `{ applications(size: 20 filter: { ${filter} }) { items ${APPLICATION} } }`;
/** @param {string} args */
const peers = (args) => `{ allPassesList(${args}) ${PEER_PASS} }`;
/** @param {string} args */
const peerApplications = (args) => `{ allApplicationsList(${args}) ${PEER_APPLICATION} }`;
/** A time so many days from now, as a literal. @param {number} days */
const at = (days) => `"${new Date(Date.now() + days * DAY_MS).toISOString()}"`;

/**
 * Every order and filter of the lists of passes, people, applications and cases, as those ask for them who may.
 * @param {Known} known
 * @returns {Shape[]}
 */
export function shapesOf(known) {
  /** @param {Viewer} viewer @param {Line[]} lines @returns {Shape[]} */
  const shapes = (viewer, lines) =>
    lines.map(([name, query, peer]) => ({ name, viewer, query, ...(peer && { peer }) }));
  return [
    ...shapes('analyst', orders()),
    ...shapes('analyst', filters(known)),
    ...shapes('operator', ofOperators(known)),
    ...shapes('reviewer', ofReviewers()),
    ...shapes('reviewer', lookUps(known)).map((shape) => ({ ...shape, counted: true })),
  ];
}

/** @returns {Line[]} */
function orders() {
  return [
    ['newest', passes(''), peers(NEWEST)],
    ['oldest', passes('order: ISSUED_ASC'), peers('first: 20, orderBy: [ISSUED_AT_ASC, PRIMARY_KEY_ASC]')],
    ['number ascending', passes('order: NUMBER_ASC'), peers('first: 20, orderBy: [NUMBER_ASC]')],
    ['number descending', passes('order: NUMBER_DESC'), peers('first: 20, orderBy: [NUMBER_DESC]')],
    ['ends first', passes('order: VALID_TO_ASC'), peers('first: 20, orderBy: [VALID_TO_ASC, PRIMARY_KEY_ASC]')],
    ['ends last', passes('order: VALID_TO_DESC'), peers('first: 20, orderBy: [VALID_TO_DESC, PRIMARY_KEY_DESC]')],
    ['collected last', passes('order: COLLECTED_DESC')],
    ['page of 100', passes('').replace('20', '100'), peers(NEWEST).replace('20', '100')],
    ['page 400', passes('page: 400'), peers(`offset: 7980, ${NEWEST}`)],
    ['page 2,500', passes('page: 2500'), peers(`offset: 49980, ${NEWEST}`)],
    ['counted to 10,000', '{ passes(size: 1) { boundedTotal { count more } } }'],
  ];
}

/** @param {Known} known @returns {Line[]} */
function filters({ passNumber }) {
  const statuses = ['CANCELLED', 'EXPIRED', 'BLOCKED', 'DEACTIVATED', 'TO_BE_MADE', 'MADE', 'USABLE', 'VALID'];
  return [
    ['a port', filtered('portCodes: ["KAOHSIUNG"]'), peers(`${NEWEST}, condition: { portId: 5 }`)],
    ['a kind', filtered('kinds: [PERIODIC]')],
    ['a kind at a port', filtered('kinds: [PERIODIC], portCodes: ["HUALIEN"]')],
    ...statuses.map((status) => /** @type {Line} */ ([`status ${status}`, filtered(`statuses: [${status}]`)])),
    ['valid, at a port', filtered('statuses: [VALID], portCodes: ["HUALIEN"]')],
    ['issued in a month', filtered(`issuedFrom: ${at(-100)}, issuedBefore: ${at(-70)}`)],
    [
      'issued in a month, oldest',
      passes(`order: ISSUED_ASC filter: { issuedFrom: ${at(-100)}, issuedBefore: ${at(-70)} }`),
    ],
    ['ends in a month', filtered(`validToFrom: ${at(60)}, validToBefore: ${at(90)}`)],
    [
      'ends in a month, first',
      passes(`order: VALID_TO_ASC filter: { validToFrom: ${at(60)}, validToBefore: ${at(90)} }`),
    ],
    ['ended long ago', filtered(`validToBefore: ${at(-1400)}`)],
    ['collected', filtered('collected: true')],
    ['made and not collected', filtered('collected: false')],
    ['not collected in time', filtered('notCollectedInTime: true')],
    ['made long ago', filtered(`madeBefore: ${at(-1300)}`)],
    ['collected in a week', filtered(`collectedFrom: ${at(-107)}, collectedBefore: ${at(-100)}`)],
    ['an area', filtered('areaCodes: ["HUALIEN-OUTER"]')],
    ['opens a port', filtered('opensPortCodes: ["HUALIEN"]')],
    ['company by a part of its name', filtered('company: "第277號"')],
    ['company by its number', filtered('company: "00000277"')],
    ['company that is none', filtered('company: "沒有"')],
    ['spot check failed', filtered('spotChecks: [FAILED]')],
    ['not spot-checked', filtered('spotChecks: [NOT_CHECKED]')],
    ['beginning of a number', filtered(`number: "${passNumber.slice(0, -2)}"`)],
    ['first letter of a number', filtered('number: "K"')],
    [
      'whole number',
      `{ pass(number: "${passNumber}") ${PASS} }`,
      `{ passByNumber(number: "${passNumber}") ${PEER_PASS} }`,
    ],
  ];
}

/** @param {Known} known @returns {Line[]} */
function ofOperators({ companyId, idNumber }) {
  const own = `condition: { companyId: "${companyId}" }`;
  return [
    ['own', passes(''), peers(`${NEWEST}, ${own}`)],
    [
      'own, ends first',
      passes('order: VALID_TO_ASC'),
      peers(`first: 20, orderBy: [VALID_TO_ASC, PRIMARY_KEY_ASC], ${own}`),
    ],
    ['own, total', '{ passes(size: 1) { total } }', `{ allPasses(${own}) { totalCount } }`],
    ['own, words', filtered('search: "00012"')],
    ['own, part of a name', filtered('holderName: "志"')],
    ['own, ends within 30 days', filtered('endsWithinDays: 30')],
    ['own, ID number', filtered(`idNumber: "${idNumber}"`)],
    ['own people', `{ people(size: 20) { items ${PERSON} } }`],
    ['own people, part of a name', `{ people(size: 20 filter: { name: "志" }) { items ${PERSON} } }`],
    ['own applications', applications(), peerApplications(`${NEWEST_APPLICATIONS}, ${own}`)],
    ['own applications of a person', applications('person: "志"')],
  ];
}

/** @returns {Line[]} */
function ofReviewers() {
  return [
    ['branch, newest', passes('')],
    ['branch, cards that wait', filtered('statuses: [MADE], portCodes: ["KEELUNG"]')],
    ['branch, ends within 30 days', filtered('endsWithinDays: 30')],
    ['branch, not used since', filtered(`noPassageSince: ${at(-200)}, kinds: [PERIODIC]`)],
    ['branch, renewed cards', filtered('cardOrigins: [RENEWAL]')],
    [
      'branch, applications',
      applications(),
      peerApplications(`${NEWEST_APPLICATIONS}, condition: { branchCode: "KL" }`),
    ],
    ['branch, open applications', applications('states: [REVIEW]')],
    ['branch, cards to be made', applications('states: [TO_BE_MADE]')],
    ['branch, cards made', applications('states: [MADE]')],
    ['branch, cards collected', applications('states: [COLLECTED]')],
    ['branch, rejected applications', applications('states: [REJECTED]')],
    ['branch, applications of a company', applications('organisationNumber: "00000277"')],
    ['branch, applications by company name', applications('company: "第277號"')],
    ['branch, application number', applications('number: "OM03-0000001"')],
    ['branch, applications counted', '{ applications(size: 1) { boundedTotal { count more } } }'],
    ['branch, queue', '{ workQueue(size: 20) { items { number form submittedAt company { name } } } }'],
    [
      'branch, companies',
      '{ companyDossiers(size: 20 filter: { company: "第277號" }) { items { company { name } } } }',
    ],
  ];
}

/** Searches for passes that the viewer does not own. @param {Known} known @returns {Line[]} */
function lookUps({ holderName, idNumber }) {
  return [
    [
      'whole name',
      filtered(`holderName: "${holderName}"`),
      peers(`${NEWEST}, condition: { holderName: "${holderName}" }`),
    ],
    ['ID number', filtered(`idNumber: "${idNumber}"`)],
  ];
}
