import type { EntityManager } from '@mikro-orm/postgresql';
import { rolesWith } from '../access/staff-roles.js';
import { Account } from '../accounts/account.entity.js';
import type { RequestContext } from '../context.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { CAUSE_WORDS } from './cause-words.js';
import type { CardStopProposal, ProposalDecision } from './proposal.entity.js';
import { cardStopDecided, cardStopProposed } from './proposal.letters.js';

const whatOf = ({ kind, days }: Pick<CardStopProposal, 'kind' | 'days'>) =>
  kind === 'CANCELLATION'
    ? { ZH_HANT: '註銷', EN: 'cancel it' }
    : { ZH_HANT: `停用 ${days} 日`, EN: `deactivate it for ${days} days` };

const OUTCOMES = {
  CONFIRMED: { ZH_HANT: '已同意，並已生效', EN: 'confirmed it, and it is in effect' },
  DECLINED: { ZH_HANT: '不同意', EN: 'declined it' },
} as const;

type Proposal = Pick<
  CardStopProposal,
  'branchCode' | 'kind' | 'days' | 'cause' | 'reason' | 'expiresAt' | 'proposedById'
>;

/** Mails a proposal to all of the branch who may decide it: all who stop cards there, but who proposed it (R-PRD-8). */
export async function mailProposal(
  tx: EntityManager,
  { services, now }: RequestContext,
  proposal: Proposal,
  passNumber: string,
): Promise<void> {
  const by = await tx.findOneOrFail(Account, proposal.proposedById);
  const deciders = await tx.find(Account, {
    kind: 'STAFF',
    branchCodes: { $overlap: [proposal.branchCode] },
    staffRoles: { $overlap: [...new Set([...rolesWith('REVIEW'), ...rolesWith('POLICE_CHECK')])] },
    disabledAt: null,
    emailKey: { $ne: by.emailKey },
  });
  const { reason, expiresAt } = proposal;
  const values = { passNumber, what: whatOf(proposal), cause: CAUSE_WORDS[proposal.cause], reason, expiresAt };
  for (const account of deciders) {
    const mail = cardStopProposed.to(account, { ...values, personName: account.personName, by: by.personName });
    await queueMail(tx, services, mail, now);
  }
}

/** Mails who proposed it what a second person decided. */
export async function mailDecision(
  tx: EntityManager,
  { services, now, signedIn }: RequestContext,
  proposal: Proposal,
  { passNumber, decision, reason }: { passNumber: string; decision: ProposalDecision; reason: string | null },
): Promise<void> {
  if (decision === 'WITHDRAWN') return;
  const account = await tx.findOneOrFail(Account, proposal.proposedById);
  const { personName: by } = await tx.findOneOrFail(Account, signedIn.accountId);
  const values = {
    personName: account.personName,
    passNumber,
    what: whatOf(proposal),
    by,
    outcome: OUTCOMES[decision],
    reason,
  };
  await queueMail(tx, services, cardStopDecided.to(account, values), now);
}
