import { raw } from '../shared/sql.js';

/** Whether a shared account may act through general account `g` now; checked with every request (R-REG-7). */
export const MAY_BE_ACTED_THROUGH = raw('g.disabled_at is null and g.approved_at is not null');
