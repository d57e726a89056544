import type { EntityManager } from '@mikro-orm/postgresql';
import { maskName } from '../access/masking.js';
import type { Account } from '../accounts/account.entity.js';
import type { RequestContext } from '../context.js';
import type { Mail } from '../messages/email/letter.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { addresseeOf } from './application.addressee.js';
import type { DecidingAction } from './application.input.js';
import { applicationDecided, type DecidedApplication } from './application.letters.js';
import { isStep } from './forms/decision-steps.js';
import type { FormKind } from './forms/form-kinds.js';
import { FORM_KIND_FACTS } from './forms/form-kinds.js';
import type { ItemState } from './forms/states.js';

/** What was, or would be, decided on a person, or on one of their passes; the name is unmasked. */
export interface Outcome {
  readonly action: DecidingAction;
  readonly to: ItemState;
  readonly reason: string | null;
  readonly name: string;
  /** None where a person applies for a first pass. */
  readonly passNumber: string | null;
}

type OutcomeGroup = DecidedApplication['outcomes'][number];

/**
 * One mail about all decisions; null when they only lead to the next step, which is no news to the company. Names are
 * masked: a mail is read by more people than its addressee (R-ACC-2).
 */
export function decisionMail(
  account: Pick<Account, 'personName' | 'email' | 'language'>,
  { number, form }: { readonly number: string; readonly form: FormKind },
  outcomes: readonly Outcome[],
): Mail | null {
  const news = outcomes.filter(({ to }) => !isStep(to));
  if (news.length === 0) return null;
  const groups = Map.groupBy(news, ({ to, reason }) => `${to} ${reason ?? ''}`);
  const grouped = [...groups.values()].map((group): OutcomeGroup => {
    const [{ to, reason }] = group as [Outcome, ...Outcome[]];
    return { to: to as OutcomeGroup['to'], reason, names: group.map(maskedName) };
  });
  const { personName } = account;
  return applicationDecided.to(account, {
    personName,
    applicationNumber: number,
    form: FORM_KIND_FACTS[form].names,
    outcomes: grouped,
  });
}

const maskedName = ({ name, passNumber }: Outcome) => (passNumber ? `${passNumber} ` : '') + maskName(name);

/** Mails the account that submitted an application what was decided (R-REG-7). */
export async function mailDecisions(
  tx: EntityManager,
  { services, now }: RequestContext,
  application: { readonly id: string; readonly number: string; readonly form: FormKind },
  outcomes: readonly Outcome[],
): Promise<void> {
  const account = await addresseeOf(tx, application.id);
  const mail = decisionMail(account, application, outcomes);
  if (mail) await queueMail(tx, services, mail, now);
}
