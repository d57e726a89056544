import { permissions } from './permissions.js';
import type { ViewerRule } from './rules.js';
import type { Viewer } from './viewer.js';

const { Query, Mutation } = permissions;

/** The sections of the two programs, each with the row of THE TABLE that it cannot do without. */
const SECTIONS = {
  WORK_QUEUE: Query.workQueue,
  WORK_LOAD: Query.workLoad,
  CARDS: Mutation.markCards,
  SPOT_CHECKS: Query.spotCheckSamples,
  BANS: Query.bans,
  BAN_RULES: Query.banRules,
  FEES: Query.fees,
  FEE_RULES: Mutation.planFeeRule,
  SUSPENSIONS: Mutation.liftSuspension,
  PASSES: Query.passes,
  UNUSED_CARDS: Query.unusedCards,
  REINSTATEMENTS: Mutation.reinstateAtOnce,
  APPLICATIONS: Query.applications,
  REGISTRATIONS: Query.registrations,
  CERTIFICATES: Query.certificates,
  COMPANIES: Query.companyDossiers,
  PERSON_DOSSIERS: Query.personDossier,
  ID_NUMBER_READS: Query.idNumberReads,
  READ_ALERTS: Query.readAlerts,
  STAFF: Query.staffAccounts,
  GATES: Query.gate,
  GATE_SYSTEMS: Query.gateSystems,
  PHONE_CAMPAIGNS: Query.phoneCampaigns,
  FAILED_MESSAGES: Query.failedMessages,
  ACCESS_TOKENS: Mutation.createAccessToken,
  EXPLORER: Query.savedQueries,
  PEOPLE: Query.people,
  COMPANY_ACCOUNTS: Query.companyAccounts,
} as const satisfies Record<string, ViewerRule>;
export type Section = keyof typeof SECTIONS;

/** The sections that the viewer may open, as THE TABLE answers. */
export function openSections(viewer: Viewer): Section[] {
  return (Object.keys(SECTIONS) as Section[]).filter((section) => SECTIONS[section].answer(viewer) === true);
}
