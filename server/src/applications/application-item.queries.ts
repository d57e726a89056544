import DataLoader from 'dataloader';
import { hasRole, type SignedInViewer } from '../access/viewer.js';
import type { IdKind } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { filedByMe } from '../decisions/case-guards.js';
import { isOver } from '../passes/card.js';
import { PassHolderType } from '../passes/pass-holder.type.js';
import { type PageRequest, pageOf } from '../shared/paging.js';
import { type DatabaseTime, instant, sql } from '../shared/sql.js';
import type { ApplicationType } from './application.type.js';
import { ApplicationItemPage, ApplicationItemType } from './application-item.type.js';
import { type EligibilityType, eligibility } from './eligibility.type.js';
import { FILERS, ITEM_STATE, ITEMS, REVIEWED_BY_ME } from './item-state.sql.js';
import { judgeItems } from './judge.queries.js';
import { ITEM_ACTIONS, type ItemAction, type ItemState, nextState } from './states.js';

interface Row {
  id: string;
  application_id: string;
  person_id: string;
  pass_id: string | null;
  issued_pass_id: string | null;
  holder_name: string;
  holder_english_name: string | null;
  holder_id_kind: IdKind;
  holder_id_cipher: string;
  state: ItemState;
  state_since: DatabaseTime;
  card_valid_to: DatabaseTime | null;
  reason: string | null;
  own_filing: boolean;
  reviewed_by_me: boolean;
}

/** The items of an application that the viewer was already shown. */
export async function listItems(
  context: RequestContext,
  application: ApplicationType,
  request: PageRequest,
): Promise<ApplicationItemPage> {
  const { signedIn, database } = context;
  const rows = await database.rows<Row>(sql`
    select i.id, i.application_id, i.person_id, i.pass_id, i.issued_pass_id, i.holder_name, i.holder_english_name,
      i.holder_id_kind, i.holder_id_cipher, ${ITEM_STATE} state, i.state_since, n.valid_to card_valid_to, (select s.reason from application_step s
        where s.item_id = i.id and s.action in ('RETURN', 'REJECT', 'WITHDRAW') order by s.id desc limit 1) reason,
      ${filedByMe(FILERS)} own_filing, ${REVIEWED_BY_ME} reviewed_by_me
    from ${ITEMS} join account me on me.id = ${signedIn.accountId}
    where i.application_id = ${application.id} order by i.position ${pageOf(request)}`);
  return Object.assign(new ApplicationItemPage(), {
    items: rows.map((row) => present(signedIn, application, row)),
    request,
    count: async () => application.peopleCount,
  });
}

function present(viewer: SignedInViewer, application: ApplicationType, row: Row): ApplicationItemType {
  // Whoever may see the application may see who is on it: a company its own, staff those of their branch.
  const holder = Object.assign(new PassHolderType(), {
    subjectId: row.id,
    clear: true,
    storedName: row.holder_name,
    storedEnglishName: row.holder_english_name,
    idKind: row.holder_id_kind,
    idCipherHex: row.holder_id_cipher,
  });
  return Object.assign(new ApplicationItemType(), {
    application,
    id: row.id,
    passId: row.pass_id,
    issuedPassId: row.issued_pass_id,
    state: row.state,
    stateSince: instant(row.state_since),
    cardValidTo: row.card_valid_to && instant(row.card_valid_to),
    holder,
    personId: viewer.kind === 'OPERATOR' ? row.person_id : null,
    reason: row.state === 'RETURNED' || row.state === 'REJECTED' || row.state === 'WITHDRAWN' ? row.reason : null,
    ownFiling: row.own_filing,
    reviewedByMe: row.reviewed_by_me,
  });
}

/** What is known of an item when it is asked who may do what about it. */
interface Standing {
  readonly application: Pick<ApplicationType, 'form' | 'branch'>;
  readonly state: ItemState;
  readonly cardValidTo: Date | null;
  readonly ownFiling: boolean;
  readonly reviewedByMe: boolean;
}

/** What the viewer may do about an item now: what the state table has, of that what is theirs to do. */
export function mayDo({ signedIn, now }: RequestContext, item: Standing): ItemAction[] {
  return ITEM_ACTIONS.filter(
    (action) => nextState(item.application.form, item.state, action) !== null && isTheirs(signedIn, item, action, now),
  );
}

function isTheirs(viewer: SignedInViewer, item: Standing, action: ItemAction, now: Date): boolean {
  if (action === 'RESUBMIT' || action === 'WITHDRAW') return viewer.kind === 'OPERATOR';
  if (action === 'CANCEL' || viewer.kind !== 'STAFF') return false;
  if (!viewer.branchCodes.some((code) => code === item.application.branch?.code)) return false;
  if (action === 'MARK_MADE' || action === 'MARK_COLLECTED') {
    return hasRole(viewer, 'REVIEWER') && item.cardValidTo !== null && !isOver(item.cardValidTo, now);
  }
  if (item.ownFiling) return false;
  return item.state === 'POLICE_CHECK'
    ? hasRole(viewer, 'POLICE_CHECK') && !item.reviewedByMe
    : hasRole(viewer, 'REVIEWER');
}

/** Batches the judging of items: the same answer that decides when somebody approves. */
export function itemEligibilityLoader(context: RequestContext): DataLoader<ApplicationItemType, EligibilityType> {
  return new DataLoader(async (items) => {
    const { ports, database } = context.services;
    const judged = await judgeItems(
      database,
      items.map(({ id, application: { form } }) => ({ id, form })),
      context.now,
    );
    return items.map(({ id }) => eligibility(ports, judged.get(id) ?? []));
  });
}
