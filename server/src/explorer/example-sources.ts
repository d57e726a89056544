/** A query for one record that the viewer sees, and where its value stands in the answer. */
export interface Source {
  readonly document: string;
  readonly path: string;
}

const item = (list: string, value = 'id', filter = ''): Source => ({
  document: `{ ${list}(size: 1${filter}) { items { ${value} } } }`,
  path: `${list}.items.0.${value}`,
});

/** What police and reviewers of the viewer's branches may decide on. */
const WAITING = 'size: 1, filter: { states: [REVIEW, POLICE_CHECK] }';

/** Records to show an example with, by what they are. */
export const firstOf = {
  application: item('applications', 'number'),
  ban: item('bans'),
  campaign: item('phoneCampaigns'),
  branch: { document: '{ viewer { branches { code } } }', path: 'viewer.branches.0.code' },
  /** Of the viewer's branches: other cards the desk may not read. */
  card: {
    document: '{ cardBatches(size: 1) { items { cards { pass { number } } } } }',
    path: 'cardBatches.items.0.cards.0.pass.number',
  },
  cardBatch: item('cardBatches'),
  cardPhone: item('cardPhones', 'number'),
  certificate: item('certificates'),
  changedPass: { document: '{ passChanges(size: 1) { passes { number } } }', path: 'passChanges.passes.0.number' },
  company: {
    document: '{ companyDossiers(size: 1) { items { company { organisationNumber } } } }',
    path: 'companyDossiers.items.0.company.organisationNumber',
  },
  companyAccount: item('companyAccounts'),
  draft: { document: '{ applicationDrafts { id } }', path: 'applicationDrafts.0.id' },
  failedMessage: item('failedMessages'),
  gate: item('gates'),
  gateCode: item('gates', 'code'),
  gateSystem: item('gateSystems'),
  ownAccount: { document: '{ viewer { account { id } } }', path: 'viewer.account.id' },
  pass: item('passes', 'number'),
  pendingRegistration: item('registrations', 'id', ', state: OPEN'),
  person: item('people'),
  registration: item('registrations'),
  sample: item('spotCheckSamples'),
  staffAccount: item('staffAccounts'),
  waitingApplication: {
    document: `{ applications(${WAITING}) { items { id } } }`,
    path: 'applications.items.0.id',
  },
  waitingItem: {
    document: `{ applications(${WAITING}) { items { items(size: 1) { items { id } } } } }`,
    path: 'applications.items.0.items.items.0.id',
  },
  workItem: item('workQueue'),
} as const satisfies Record<string, Source>;
