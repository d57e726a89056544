import { hasRight, worksOnPasses } from '../access/viewer.js';
import {
  listedApplications,
  ownedDrafts,
  ownedPasses,
  visiblePeople,
  visibleSuspensions,
} from '../access/visibility.js';
import { deactivatedForAnomalies } from '../anomalies/anomaly.queries.js';
import { DECISION_STEPS } from '../applications/forms/decision-steps.js';
import type { FormKind } from '../applications/forms/form-kinds.js';
import { proposedBans } from '../bans/ban.queries.js';
import type { RequestContext } from '../context.js';
import { hasFailed } from '../messages/message-state.sql.js';
import { unusedCardsOf } from '../no-passage/unused-card.queries.js';
import { endsWithin } from '../passes/ending-cards.js';
import { lyingTooLong } from '../passes/lying-cards.js';
import { not } from '../passes/standing/condition.js';
import { collected } from '../passes/standing/conditions.js';
import { standingIs } from '../passes/standing/standing.js';
import { build } from '../shared/build.js';
import { integer, word } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import { runningSuspensions } from '../spot-checks/suspension.queries.js';
import { OpenApplicationsType, OpenWorkType } from './open-work.type.js';
import { workCounts } from './work.queries.js';

/** How long before their end the home page counts cards. */
const ENDING_DAYS = 30;

const NOTHING: OpenWorkType = {
  drafts: 0,
  openApplications: [],
  peopleWithoutPassport: 0,
  validSingleEntries: 0,
  cases: 0,
  applications: 0,
  cardStops: 0,
  assigned: 0,
  claimed: 0,
  registrations: 0,
  certificates: 0,
  cardsToMake: 0,
  cardsToCollect: 0,
  cardsNotCollected: 0,
  spotChecks: 0,
  suspensions: 0,
  endingCards: 0,
  failedMessages: 0,
  readAlerts: 0,
  unusedCardsNear: 0,
  unusedCardsDeactivated: 0,
  reinstatementsPending: 0,
  anomalousCards: 0,
  bansToConfirm: 0,
};

/** Counts for menu and home page. */
export async function openWork(context: RequestContext): Promise<OpenWorkType> {
  const { viewer } = context;
  if (viewer.kind === 'OPERATOR' && viewer.consented) {
    return presentCounts({
      ...(await countOperatorWork(context)),
      ...(await countCards(context)),
      openApplications: await countOpenApplications(context),
    });
  }
  return presentCounts({
    ...(worksOnPasses(viewer) && {
      ...(await countQueue(context)),
      ...(await countCards(context)),
      bansToConfirm: await countBansToConfirm(context),
    }),
    ...(hasRight(viewer, 'REVIEW') && (await countReviewerWork(context, viewer.branchCodes))),
    ...(hasRight(viewer, 'ADMINISTER') && (await countAdministratorWork(context))),
  });
}

const presentCounts = (counts: Partial<OpenWorkType>) => build(OpenWorkType, { ...NOTHING, ...counts });

async function countOperatorWork({ now, services, signedIn }: RequestContext): Promise<Partial<OpenWorkType>> {
  const [row] = await services.database.rows(
    {
      drafts: integer,
      peopleWithoutPassport: integer,
      validSingleEntries: integer,
      endingCards: integer,
      suspensions: integer,
    },
    sql`select
    (select count(*) from application_draft d where ${ownedDrafts(signedIn)}) drafts,
    (select count(*) from person h where ${visiblePeople(signedIn)} and h.id_kind = 'PASSPORT'
      and not exists (select from person_attachment t
        where t.person_id = h.id and t.kind = 'PASSPORT' and t.removed_at is null)) "peopleWithoutPassport",
    (select count(*) from pass p where ${ownedPasses(signedIn, now)}
      and ${standingIs(['SYNCHRONISING', 'USABLE'], now)}) "validSingleEntries",
    (select count(*) from pass p where ${ownedPasses(signedIn, now)} and ${endsWithin(ENDING_DAYS, now)}) "endingCards",
    (select count(*) from spot_check s where ${visibleSuspensions(signedIn)} and ${runningSuspensions(now)}) suspensions`,
  );
  return row ?? {};
}

/** R-WEB-3: what the operator waits for, or must correct, on each form. */
async function countOpenApplications({ services, signedIn }: RequestContext): Promise<OpenApplicationsType[]> {
  const states = [...DECISION_STEPS, 'RETURNED'];
  const rows = await services.database.rows(
    { form: word<FormKind>(), count: integer },
    sql`select a.form, count(*) count from application a where ${listedApplications(signedIn, 'OWNED')}
    and exists (select from application_item i where i.application_id = a.id and i.state = any(${states}))
    group by a.form order by a.form`,
  );
  return rows.map((row) => build(OpenApplicationsType, row));
}

async function countAdministratorWork({ now, services }: RequestContext): Promise<Partial<OpenWorkType>> {
  const [row] = await services.database.rows(
    { failedMessages: integer, readAlerts: integer },
    sql`select (select count(*) from message m where ${hasFailed(now)}) "failedMessages",
      (select count(*) from read_alert l where l.looked_at is null) "readAlerts"`,
  );
  return row ?? {};
}

/** Cards that gates record nothing or anomalies of, of the operator or of the viewer's branches (R-NOP-3, R-ANO-1). */
async function countCards({ now, services, signedIn }: RequestContext): Promise<Partial<OpenWorkType>> {
  const owned = ownedPasses(signedIn, now);
  const unused = sql`unused_card u join pass p on p.id = u.pass_id`;
  const pending = standingIs(['REINSTATEMENT_PENDING'], now);
  const [row] = await services.database.rows(
    {
      unusedCardsNear: integer,
      unusedCardsDeactivated: integer,
      reinstatementsPending: integer,
      anomalousCards: integer,
    },
    sql`select
    (select count(*) from ${unused} where ${unusedCardsOf('FIVE_MONTHS', now)} and ${owned}) "unusedCardsNear",
    (select count(*) from ${unused} where ${unusedCardsOf('SIX_MONTHS', now)} and ${owned} and not ${pending}) "unusedCardsDeactivated",
    (select count(*) from ${unused} where ${unusedCardsOf('SIX_MONTHS', now)} and ${owned} and ${pending}) "reinstatementsPending",
    (select count(*) from deactivation d join pass p on p.id = d.pass_id
      where ${deactivatedForAnomalies(now)} and ${owned}) "anomalousCards"`,
  );
  return row ?? {};
}

/** Bans that wait for a second person, unless the viewer entered them. */
async function countBansToConfirm(context: RequestContext): Promise<number> {
  const { services, signedIn } = context;
  const [row] = await services.database.rows(
    { count: integer },
    sql`select count(*) count from ban g join account b on b.id = g.proposed_by_id
      join account me on me.id = ${signedIn.accountId}
      where ${proposedBans(context)} and b.id <> me.id and b.email_key <> me.email_key`,
  );
  return row?.count ?? 0;
}

/** The queue of a reviewer or of the port police. */
async function countQueue(context: RequestContext): Promise<Partial<OpenWorkType>> {
  const counts = await workCounts(context);
  const sum = (of: (count: (typeof counts)[number]) => number) => counts.reduce((total, count) => total + of(count), 0);
  return {
    cases: sum(({ waiting }) => waiting),
    assigned: sum(({ assigned }) => assigned),
    claimed: sum(({ mine }) => mine),
    applications: counts.find(({ kind }) => kind === 'APPLICATION')?.waiting ?? 0,
    cardStops: counts.find(({ kind }) => kind === 'CARD_STOP')?.waiting ?? 0,
  };
}

async function countReviewerWork(
  { now, services, signedIn }: RequestContext,
  branchCodes: readonly string[],
): Promise<Partial<OpenWorkType>> {
  const notCollected = not(collected).sql(now);
  const [row] = await services.database.rows(
    {
      registrations: integer,
      certificates: integer,
      cardsToMake: integer,
      cardsToCollect: integer,
      cardsNotCollected: integer,
      spotChecks: integer,
      suspensions: integer,
    },
    sql`select
    (select count(*) from registration where decision is null) registrations,
    (select count(*) from certificate where decision is null and withdrawn_at is null) certificates,
    (select count(*) from pass p where p.branch_code = any(${branchCodes}) and ${notCollected}
      and ${standingIs(['TO_BE_MADE'], now)}) "cardsToMake",
    (select count(*) from pass p where p.branch_code = any(${branchCodes}) and ${notCollected}
      and ${standingIs(['MADE'], now)}) "cardsToCollect",
    (select count(*) from pass p where p.branch_code = any(${branchCodes}) and ${notCollected}
      and ${lyingTooLong(now)}) "cardsNotCollected",
    (select count(distinct x.pass_id) from spot_check_sample_pass x join spot_check_sample m on m.id = x.sample_id
      where m.branch_code = any(${branchCodes})
        and not exists (select from spot_check s where s.pass_id = x.pass_id)) "spotChecks",
    (select count(*) from spot_check s where ${visibleSuspensions(signedIn)} and ${runningSuspensions(now)}) suspensions`,
  );
  return row ?? {};
}
