import type { Section } from '../access/sections.js';
import { publishEnum } from '../shared/enums.js';

export const SectionEnum = publishEnum<Section>('Section', 'A section of the web clients for companies and staff.', {
  WORK_QUEUE: '待辦: the review queue.',
  WORK_LOAD: '各人案件量: how many cases each reviewer has.',
  CARDS: '製證領證: cards to be made and to be collected.',
  SPOT_CHECKS: '抽檢: samples of single-entry passes.',
  BANS: '管制: bans of people.',
  BAN_RULES: '管制規則: the rules for bans.',
  FEES: '規費: the fees that the viewer’s branches collect.',
  FEE_RULES: '收費標準: the rules for fees.',
  SUSPENSIONS: '停權: suspensions that the viewer may lift.',
  PASSES: '通行證: the list of passes.',
  UNUSED_CARDS: 'Cards that were not used, and record anomalies (人員通行記錄).',
  REINSTATEMENTS: 'Cards that are deactivated because they were not used, and their reinstatement (停用恢復).',
  APPLICATIONS: '申請單: the list of applications.',
  REGISTRATIONS: '帳號申請: registrations of accounts.',
  CERTIFICATES: '公司證明文件: certificates of companies.',
  ID_NUMBER_READS: 'Audit entries about ID numbers.',
  STAFF: 'Accounts of staff and analysts.',
  GATES: '管制站: the gates of the ports.',
  GATE_SYSTEMS: '門禁系統: gate systems and their tokens.',
  PHONE_CAMPAIGNS: '手機驗證簡訊發送: campaigns that send verification codes to holders.',
  FAILED_MESSAGES: '未送達郵件: mails that could not be delivered.',
  ACCESS_TOKENS: 'The viewer’s own access tokens.',
  COMPANY_ACCOUNTS: '公司帳號: accounts of companies; for administrators of a company those of their own.',
  PEOPLE: '人員: the people of the current company.',
});
