import { ErrorCode } from '../../shared/errors.js';
import { lastSecondBefore } from '../../shared/taipei.js';
import type { EligibilityReason, PersonFacts, RunningBan } from './eligibility.facts.js';

const latestEnd = (bans: readonly RunningBan[]): Date | undefined =>
  bans.map(({ endsAt }) => endsAt).sort((one, other) => other.getTime() - one.getTime())[0];

/** 管制中，至: the ban that ends last, one that the company knows of before all others (R-BAN-1, R-ACC-3). */
export function banReasons({ bans, others }: Pick<PersonFacts, 'bans' | 'others'>): EligibilityReason[] {
  const known = latestEnd(bans);
  if (known) return [{ code: ErrorCode.PERSON_BANNED, until: lastSecondBefore(known) }];
  const foreign = latestEnd(others.bans);
  const foreignBans = others.bans.map(({ id }) => id);
  return foreign ? [{ code: ErrorCode.PERSON_BANNED, until: lastSecondBefore(foreign), foreignBans }] : [];
}
