import { COLLEAGUE } from './colleague.js';
import { firms } from './firms.js';
import { DEMO_GATE_TOKEN } from './gates.js';
import { SHARED_ACCOUNT } from './shared-account.js';
import { DEMO_PASSWORD, DEMO_TOKEN, staff } from './sign-in.js';

/** The demo accounts, printed at start. */
export function greeting(): string {
  const accounts = [
    [firms.A.accountName, `業者 operator · ${firms.A.companyName}`],
    [COLLEAGUE.accountName, '業者 operator · 同公司，無公司資料讀取權限 a colleague who does not read all of it'],
    [firms.B.accountName, `業者 operator · ${firms.B.companyName}`],
    [firms.C.accountName, `業者 operator · ${firms.C.companyName}（文件審核中 certificate pending）`],
    [SHARED_ACCOUNT, '共用帳號 shared account · demo-a, demo-b'],
    [staff.keelung.accountName, '審核 reviewer · 基隆 Keelung'],
    [staff.kaohsiung.accountName, '審核 reviewer · 高雄、臺中 Kaohsiung, Taichung'],
    [staff.policeKeelung.accountName, '港警查核 police check · 基隆 Keelung'],
    [staff.policeKaohsiung.accountName, '港警查核 police check · 高雄、臺中 Kaohsiung, Taichung'],
    [staff.administrator.accountName, '管理 administrator · 帳號、角色、分公司 staff accounts'],
    [staff.analyst.accountName, `分析 analyst · Authorization: Bearer ${DEMO_TOKEN}`],
    ['', `門禁系統 gate system · Authorization: Bearer ${DEMO_GATE_TOKEN}`],
  ] as const;
  return [
    `    示範帳號 Demo accounts · 密碼 password ${DEMO_PASSWORD}`,
    '',
    ...accounts.map(([name, meaning]) => `    ${name.padEnd(12)}${meaning}`),
  ].join('\n');
}
