/** What an ID number was read for, by the root fields of the request that read it: the first that one of them fits. */
const PURPOSES = {
  SCAN: /^file$/,
  CARD: /card(AtDesk|PrintData|s|Phone)|collectCards|fees?\b/i,
  REINSTATEMENT: /reinstat|deactivat|suspension|anomal|unused/i,
  BAN: /\bbans?\b|banCa/i,
  APPLICATION: /application|eligibility|workQueue|claimWork/i,
  SPOT_CHECK: /spotCheck|sample/i,
  PERSON: /person|people/i,
  PASS: /\bpass(es)?\b|grant/i,
} as const;
export type ReadPurpose = keyof typeof PURPOSES | 'OTHER';

export function purposeOf(operation: string): ReadPurpose {
  const names = Object.keys(PURPOSES) as (keyof typeof PURPOSES)[];
  return names.find((name) => PURPOSES[name].test(operation)) ?? 'OTHER';
}
