/** The database looks at every row of what is counted. */
export const COST = 300;
export const DEFAULT_GROUPS = 100;
export const GROUP_BY =
  'What to group by, at most four; nothing for one group of all. Otherwise TOO_MANY, or DUPLICATE.';
export const MEASURES = 'What to compute of each group.';
export const ORDER_BY =
  'Order of the groups, at most four, then by what they are grouped by. INVALID at `orderBy.<index>` for what is not in `groupBy` or `measures`.';
export const FIRST = 'At most so many groups, 1 to 1000, otherwise OUT_OF_RANGE.';
