import type { EntityManager } from '@mikro-orm/postgresql';
import { visibleApplications } from '../../access/visibility.js';
import type { RequestContext } from '../../context.js';
import { reviewReason } from '../../decisions/review.js';
import { authorOf, recordHistory } from '../../history/history.js';
import { queueMail } from '../../messages/email/queue-mail.js';
import { holderInMail } from '../../passes/holder-in-mails.js';
import { SingleEntryGrant } from '../../passes/single-entry-grant.entity.js';
import { lockHumans } from '../../people/linked-documents.js';
import { ErrorCode, found, refuse } from '../../shared/errors.js';
import { isId } from '../../shared/ids.js';
import { uuid } from '../../shared/rows.js';
import { sql, transactionDatabase } from '../../shared/sql.js';
import { isoTaipei } from '../../shared/taipei.js';
import { monthOverSince } from '../forms/more-passes.js';
import { ApplicationItem } from '../items/application-item.entity.js';
import { addresseeOf } from '../records/application.addressee.js';
import { Application } from '../records/application.entity.js';
import { holderOfItem } from '../subjects/subjects.js';
import { type GrantAction, reviewsGrants } from './grant-guards.js';
import { grantedPassesChanged } from './granted-passes.letters.js';

/**
 * The branch that granted places takes back those that no pass has taken, or lets them count again (R-ONE-10). On record, and
 * told by mail with the reason to the account that asked. Refuses with NOT_FOUND, FORBIDDEN for another branch's, TERM_OVER once the month is over,
 * NOTHING_CHANGES where there is none, and at `reason`. @returns the id of the application.
 */
export async function changeGrant(
  context: RequestContext,
  { itemId, reason: typed, action }: { readonly itemId: string; readonly reason: string; readonly action: GrantAction },
): Promise<string> {
  const reason = reviewReason(typed);
  const { now, signedIn, viewer, services } = context;
  return context.em.transactional(async (tx) => {
    const application = await lockGranting(tx, context, itemId);
    if (!reviewsGrants(viewer, application)) refuse(ErrorCode.FORBIDDEN);
    const { month, id: applicationId } = application;
    const until = month && monthOverSince(month, now);
    if (until) refuse(ErrorCode.TERM_OVER, undefined, { until: isoTaipei(until) });
    const item = await tx.findOneOrFail(ApplicationItem, itemId);
    // Those who issue passes hand out the places with the human locked.
    await lockHumans(tx, [{ personId: item.personId, idIndex: item.holderIdIndex }]);
    const counting = () => tx.count(SingleEntryGrant, { itemId, takenBackAt: null });
    const before = await counting();
    if (action === 'TAKE_BACK') {
      const taken = { takenBackAt: now, takenBackById: signedIn.accountId };
      await tx.nativeUpdate(SingleEntryGrant, { itemId, passId: null, takenBackAt: null }, taken);
    } else {
      const given = { takenBackAt: null, takenBackById: null };
      await tx.nativeUpdate(SingleEntryGrant, { itemId, takenBackAt: { $ne: null } }, given);
    }
    const after = await counting();
    if (!month || before === after) refuse(ErrorCode.NOTHING_CHANGES);
    await recordHistory(tx, authorOf(context), [
      {
        ...{ subject: 'APPLICATION', subjectId: applicationId, reason },
        action: action === 'TAKE_BACK' ? 'PLACES_TAKEN_BACK' : 'PLACES_GIVEN_BACK',
        changes: [{ field: 'morePasses', before: String(before), after: String(after) }],
      } as const,
    ]);
    const account = await addresseeOf(tx, applicationId);
    const { personName } = account;
    const holder = holderInMail(services.vault, holderOfItem(item));
    const named = { ZH_HANT: `${month.slice(0, 4)}年${Number(month.slice(5))}月`, EN: month };
    const values = { personName, applicationNumber: application.number, holder, month: named, before, after, reason };
    await queueMail(tx, services, grantedPassesChanged.to(account, values), now);
    return applicationId;
  });
}

/** The application of an item that the viewer reads, locked as by those who decide on it. */
async function lockGranting(tx: EntityManager, { signedIn }: RequestContext, itemId: string): Promise<Application> {
  const [row] = isId(itemId)
    ? await transactionDatabase(tx).changed(
        { id: uuid },
        sql`select a.id from application a where a.id = (select i.application_id from application_item i where i.id = ${itemId})
          and ${visibleApplications(signedIn)} for update`,
      )
    : [];
  return tx.findOneOrFail(Application, found(row).id);
}
