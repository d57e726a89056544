import DataLoader from 'dataloader';
import { historyRow } from '../../access/sealed-columns.js';
import { hasRight } from '../../access/viewer.js';
import type { RequestContext } from '../../context.js';
import type { Change } from '../../history/history.js';
import { HistoryChangeType } from '../../history/history-entry.type.js';
import { build } from '../../shared/build.js';
import { bytes, nullable, timestamp, uuid } from '../../shared/rows.js';
import { instant, sql } from '../../shared/sql.js';

/** What of an application as a whole the company changed when it last sent in returned items again. */
export function applicationCorrectionsLoader(context: RequestContext): DataLoader<string, HistoryChangeType[]> {
  const { database, vault } = context.services;
  const reader = context.viewer.kind === 'OPERATOR' ? 'OWNER' : staffReader(context);
  return new DataLoader(async (ids) => {
    const rows = await database.rows(
      { subject_id: uuid, at: timestamp, changes: nullable(bytes) },
      sql`
      select distinct on (e.subject_id) e.subject_id, e.at, e.changes from history_entry e
      where e.subject_id = any(${ids}::uuid[]) and e.subject = 'APPLICATION' and e.action = 'RESUBMITTED'
      order by e.subject_id, e.id desc`,
    );
    return ids.map((id) => {
      const row = rows.find(({ subject_id }) => subject_id === id);
      if (!row?.changes) return [];
      const place = historyRow({ subjectId: id, action: 'RESUBMITTED', at: instant(row.at) });
      const changes: Change[] = JSON.parse(vault.openHex('history_entry.changes', place, row.changes));
      return changes
        .filter(({ field }) => field !== 'people')
        .map(({ field, before, after }) =>
          build(HistoryChangeType, { reader, subject: 'APPLICATION', field, storedBefore: before, storedAfter: after }),
        );
    });
  });
}

const staffReader = ({ viewer }: RequestContext) => (hasRight(viewer, 'REVIEW') ? 'REVIEW' : 'WORK_ON_PASSES');
