import { inTaipei, toDate } from '../shared/taipei.js';

/** 翌日 06:00: when a reinstatement takes effect that is applied for now (R-REI-1). */
export function effectiveAt(appliedAt: Date): Date {
  return toDate(inTaipei(appliedAt).startOfDay().add({ days: 1, hours: 6 }));
}
