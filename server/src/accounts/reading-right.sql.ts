import { raw, type Sql } from '../shared/sql.js';

/** Whether account rows under this name have the company reading right (公司資料讀取權限, R-ACC-1). */
export function readsCompany(account: string): Sql {
  return raw(`coalesce(${account}.company_reading_right, ${account}.company_administrator)`);
}
