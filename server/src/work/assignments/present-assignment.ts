import { build } from '../../shared/build.js';
import { nullable, type RowOf, text, timestamp, uuid } from '../../shared/rows.js';
import { instant } from '../../shared/sql.js';
import { WorkAssignmentType } from './assignment.type.js';

/** The columns of a row that hold the assignment of its case. */
export const AssignmentRow = {
  assigned_to: nullable(text),
  assigned_to_id: nullable(uuid),
  assigned_by: nullable(text),
  assigned_at: nullable(timestamp),
};

export function presentAssignment(row: RowOf<typeof AssignmentRow>, viewerId: string): WorkAssignmentType | null {
  const { assigned_to: to, assigned_by: by, assigned_at: at } = row;
  if (!to || !by || !at) return null;
  return build(WorkAssignmentType, { to, mine: row.assigned_to_id === viewerId, by, at: instant(at) });
}
