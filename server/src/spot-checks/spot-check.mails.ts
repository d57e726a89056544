import type { EntityManager } from '@mikro-orm/postgresql';
import type { Account } from '../accounts/account.entity.js';
import { accountsOf } from '../accounts/account.mails.js';
import type { Company } from '../companies/company.entity.js';
import { queueMail } from '../messages/email/queue-mail.js';
import type { Pass } from '../passes/pass.entity.js';
import { ownsPasses } from '../passes/reason-for-owners.js';
import type { Services } from '../services.js';
import { suspensionLastSecond } from './suspension.js';
import { companySuspended, suspensionLifted } from './suspension.letters.js';

interface CheckedPass {
  readonly company: Company;
  readonly pass: Pick<Pass, 'number' | 'portId'>;
  readonly reason: string;
}

/** Mails every account of the company that it is suspended for the port, with reason and end (R-ONE-7). */
export async function mailFailed(
  tx: EntityManager,
  services: Services,
  { checkedAt, ...checked }: CheckedPass & { readonly checkedAt: Date },
): Promise<void> {
  const values = { ...suspensionOf(services, checked), checkedAt, lastSecond: suspensionLastSecond(checkedAt) };
  for (const account of await accountsOf(tx, checked.company.id)) {
    await queueMail(
      tx,
      services,
      companySuspended.to(account, await asReadBy(tx, account, checked, values)),
      checkedAt,
    );
  }
}

/** Mails the same accounts that the company may apply for the port again. */
export async function mailLifted(
  tx: EntityManager,
  services: Services,
  { liftedAt, ...checked }: CheckedPass & { readonly liftedAt: Date },
): Promise<void> {
  const values = { ...suspensionOf(services, checked), liftedAt };
  for (const account of await accountsOf(tx, checked.company.id)) {
    await queueMail(tx, services, suspensionLifted.to(account, await asReadBy(tx, account, checked, values)), liftedAt);
  }
}

/** The values without the reason for an account that does not own the pass. */
async function asReadBy<Values extends { reason: string | null }>(
  tx: EntityManager,
  account: Account,
  { company, pass }: CheckedPass,
  values: Values,
): Promise<Values> {
  return (await ownsPasses(tx, account, company.id, [pass.number])) ? values : { ...values, reason: null };
}

function suspensionOf({ ports }: Services, { company, pass, reason }: CheckedPass) {
  const { nameZh, nameEn } = ports.port(pass.portId);
  return { companyName: company.name, passNumber: pass.number, port: { ZH_HANT: nameZh, EN: nameEn }, reason };
}
