import { hasRightIn } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { reviewReason } from '../decisions/review.js';
import { authorOf, recordHistory } from '../history/history.js';
import { mailCompanies } from '../holds/hold.mails.js';
import { lockCards } from '../holds/stoppable-card.js';
import { noticeHolders } from '../phones/holder-notices.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { anomaliesEnded } from './anomaly.letters.js';
import { cardAnomalyEnded } from './anomaly.texts.js';
import { mayEndAnomalies } from './anomaly-guard.js';

/**
 * Ends the deactivation of a card for record anomalies, on record and by mail (R-ANO-1). What it was deactivated for counts no
 * more. Refuses with NOT_FOUND, FORBIDDEN and NOT_DEACTIVATED at `number`, and at `reason`. @returns the id of the pass.
 */
export async function endAnomalyDeactivation(
  context: RequestContext,
  input: { number: string; reason: string },
): Promise<string> {
  const { viewer, now, signedIn } = context;
  const reason = reviewReason(input.reason);
  return context.em.transactional(async (tx) => {
    const [card] = await lockCards(tx, context, sql`p.number = ${input.number.trim().toUpperCase()}`);
    if (!card) refuse(ErrorCode.NOT_FOUND, 'number');
    if (!mayEndAnomalies(viewer, card)) refuse(ErrorCode.FORBIDDEN, 'number');
    const ended = await transactionDatabase(tx).change(sql`update deactivation
      set until = greatest(${now}::timestamptz, starts_at + interval '1 millisecond'), ended_at = ${now},
        ended_by_id = ${signedIn.accountId}, end_reason = ${reason}
      where pass_id = ${card.id} and reason = 'RECORD_ANOMALIES' and (until is null or until > ${now})`);
    if (ended === 0) refuse(ErrorCode.NOT_DEACTIVATED, 'number');
    const action = 'ANOMALIES_ENDED' as const;
    await recordHistory(tx, authorOf(context), [{ subject: 'PASS', subjectId: card.id, action, reason }]);
    const branchCode = card.branchCodes.find((code) => hasRightIn(viewer, 'REVIEW', code)) ?? null;
    await mailCompanies(tx, context, { cards: [card], branchCode, reason }, (account, values) =>
      anomaliesEnded.to(account, values),
    );
    await noticeHolders(tx, context.services, [card.id], now, (holder, noticed) =>
      cardAnomalyEnded.to(holder, noticed),
    );
    return card.id;
  });
}
