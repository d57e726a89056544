import type { FormKind } from '../applications/forms/form-kinds.js';
import type { ItemAction } from '../applications/forms/states.js';
import type { Term } from '../applications/forms/term.js';
import { minutesBefore, onDay } from './times.js';

/** A number of days ago at a time of day, or a number of minutes ago. */
export type Moment = readonly [daysAgo: number, hour: number, minute?: number] | number;

/** An action on an application. */
export interface Step {
  readonly at: Moment;
  readonly does: Exclude<ItemAction, 'CANCEL' | 'UNDO_COLLECTION'>;
  /** The people or passes it concerns, by index; all that allow it if omitted. */
  readonly to?: readonly number[];
  /** Of staff; for a resubmission the corrected reason of the application. */
  readonly reason?: string;
  /** The branch that decides; that of collection if left out. */
  readonly by?: 'KL' | 'KH';
  /** How many more single-entry passes an approval grants; all that are asked for if left out. */
  readonly grantedPasses?: number;
  /** At the desk: why the old card was not taken back, and why the fee was waived. */
  readonly missing?: string;
  readonly waived?: string;
}

/** The values of a form, possibly incomplete. */
export interface Form {
  readonly form: FormKind;
  readonly reason: string;
  /** People by name; for a form about passes their holders. */
  readonly of: readonly string[];
  readonly areaCodes?: readonly string[];
  readonly pickupPortCode?: string;
  /** Days from today to its first day. */
  readonly startsIn?: number;
  readonly term?: Term;
  /** How many more single-entry passes are asked for, this month, and of which branch. */
  readonly morePasses?: number;
  readonly branchCode?: 'KL' | 'KH';
}

/** An application and all actions on it so far. */
export interface Story extends Form {
  readonly firm: 'A' | 'B';
  readonly form: Exclude<FormKind, 'FOREIGN_SINGLE_ENTRY'>;
  readonly sent: Moment;
  readonly steps?: readonly Step[];
}

export const keelung = { pickupPortCode: 'KEELUNG', areaCodes: ['KEELUNG-EAST', 'KEELUNG-WEST'] } as const;
export const kaohsiung = {
  pickupPortCode: 'KAOHSIUNG',
  areaCodes: ['KAOHSIUNG-PENGLAI', 'KAOHSIUNG-QIANZHEN'],
} as const;
export const year = { count: 1, unit: 'YEAR' } as const;
export const threeYears = { count: 3, unit: 'YEAR' } as const;
export const month = { count: 1, unit: 'MONTH' } as const;
export const tenDays = { count: 10, unit: 'DAY' } as const;

export function momentOf(now: Date, at: Moment): Date {
  return typeof at === 'number' ? minutesBefore(now, at) : onDay(now, at[0], at[1], at[2]);
}
