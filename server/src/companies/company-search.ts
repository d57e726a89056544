import { likePattern, likeText, type Sql, sql } from '../shared/sql.js';

/** Whether a company's name has this text in it, or its organisation number begins with it. */
export function companyMatches(name: Sql, organisationNumber: Sql, typed: string): Sql {
  const start = `${likeText(typed.toUpperCase())}%`;
  return sql`(${name} ilike ${likePattern(typed)} or ${organisationNumber} like ${start})`;
}
