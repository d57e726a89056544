import type { EntityManager } from '@mikro-orm/postgresql';
import { maskName } from '../access/masking.js';
import type { Account } from '../accounts/account.entity.js';
import { addressee } from '../accounts/account.mails.js';
import type { RequestContext } from '../context.js';
import type { Mail, MailParams } from '../mail/mail.js';
import { queueMail } from '../mail/outbox.js';
import { addresseeOf } from './application.addressee.js';
import type { FormKind } from './application.entity.js';
import type { DecidingAction } from './application.input.js';
import { FORM_NAMES } from './form-names.js';
import type { ItemState } from './states.js';

/** What was, or would be, decided on somebody, with their name as it is on record, or on a pass of theirs. */
export interface Outcome {
  readonly action: DecidingAction;
  readonly to: ItemState;
  readonly reason: string | null;
  readonly name: string;
  /** The pass that it is about; none where a person applies for a first one. */
  readonly passNumber: string | null;
}

type Told = MailParams['applicationDecided']['outcomes'][number];

/**
 * The mail about decisions, in one for all of them; none when all of them only lead to the next step, which is no news to
 * the company. Names are masked: a mail is read by more than its addressee (R-ACC-2).
 */
export function decisionLetter(
  account: Pick<Account, 'personName' | 'email' | 'language'>,
  { number, form }: { readonly number: string; readonly form: FormKind },
  outcomes: readonly Outcome[],
): Mail | null {
  const news = outcomes.filter(({ to }) => to !== 'POLICE_CHECK');
  if (news.length === 0) return null;
  const groups = Map.groupBy(news, ({ to, reason }) => `${to} ${reason ?? ''}`);
  const told = [...groups.values()].map((group): Told => {
    const [{ to, reason }] = group as [Outcome, ...Outcome[]];
    return { to: to as Told['to'], reason, names: group.map(holderOf) };
  });
  const params = { personName: account.personName, applicationNumber: number, form: FORM_NAMES[form], outcomes: told };
  return { template: 'applicationDecided', ...addressee(account), params };
}

const holderOf = ({ name, passNumber }: Outcome) => (passNumber ? `${passNumber} ` : '') + maskName(name);

/** Tells whoever submitted an application what was decided (R-REG-7). */
export async function mailDecisions(
  tx: EntityManager,
  { services, now }: RequestContext,
  application: { readonly id: string; readonly number: string; readonly form: FormKind },
  outcomes: readonly Outcome[],
): Promise<void> {
  const account = await addresseeOf(tx, application.id);
  const mail = decisionLetter(account, application, outcomes);
  if (mail) await queueMail(tx, services, mail, now);
}
