import type { FormKind } from '../applications/application.entity.js';
import type { ItemAction } from '../applications/states.js';
import type { Term } from '../applications/term.js';
import { minutesBefore, onDay } from './times.js';

/** When: so many days ago at a time of day, or so many minutes ago. */
export type Moment = readonly [daysAgo: number, hour: number, minute?: number] | number;

/** What somebody did about an application. */
export interface Step {
  readonly at: Moment;
  readonly does: Exclude<ItemAction, 'CANCEL'>;
  /** To which of its people or passes, by their places; without, to all to whom it can be done. */
  readonly to?: readonly number[];
  readonly reason?: string;
}

/** A form as far as it is filled in. */
export interface Form {
  readonly form: FormKind;
  readonly reason: string;
  /** People by their names; of a form about passes the holders of these. */
  readonly of: readonly string[];
  readonly areaCodes?: readonly string[];
  readonly pickupPortCode?: string;
  /** How many days after today its first day lies. */
  readonly startsIn?: number;
  readonly term?: Term;
}

/** An application, and what became of it so far. */
export interface Story extends Form {
  readonly firm: 'A' | 'B';
  readonly form: Exclude<FormKind, 'FOREIGN_SINGLE_ENTRY'>;
  readonly sent: Moment;
  readonly steps?: readonly Step[];
}

export function momentOf(now: Date, at: Moment): Date {
  return typeof at === 'number' ? minutesBefore(now, at) : onDay(now, at[0], at[1], at[2]);
}
