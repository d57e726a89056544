import { currentCompany } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { authorOf, recordHistory } from '../history/history.js';
import { sql, transactionDatabase } from '../shared/sql.js';

/** Turns all reminders of the current company but the last of each kind off, or on again; on record (R-TIME-2). */
export async function setLastRemindersOnly(context: RequestContext, lastOnly: boolean): Promise<void> {
  const companyId = currentCompany(context.viewer);
  await context.em.transactional(async (tx) => {
    // Not through the entity: a colleague may have the company's data open, which keeps its version.
    const changed = await transactionDatabase(tx).change(
      sql`update company set last_reminders_only = ${lastOnly} where id = ${companyId} and last_reminders_only <> ${lastOnly}`,
    );
    if (changed === 0) return;
    const action = lastOnly ? 'REMINDERS_REDUCED' : 'REMINDERS_RESTORED';
    await recordHistory(tx, authorOf(context), [{ subject: 'COMPANY', subjectId: companyId, action }]);
  });
}
