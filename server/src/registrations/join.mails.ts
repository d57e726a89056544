import type { EntityManager } from '@mikro-orm/postgresql';
import type { Account } from '../accounts/account.entity.js';
import { administratorsOf } from '../accounts/account.mails.js';
import type { Letter } from '../messages/email/letter.js';
import { type MailOutbox, queueMail } from '../messages/email/queue-mail.js';

interface Joining {
  readonly personName: string;
  readonly applicantName: string;
  readonly accountName: string;
  readonly at: Date;
}

/** Writes to the administrators of a company about an account that joins it, or asks to (R-REG-3). */
export async function mailAdministrators(
  tx: EntityManager,
  services: MailOutbox,
  letter: Letter<Joining>,
  { companyId, account, at }: { readonly companyId: string; readonly account: Account; readonly at: Date },
): Promise<void> {
  for (const administrator of await administratorsOf(tx, companyId)) {
    if (administrator.id === account.id) continue;
    const names = { personName: administrator.personName, applicantName: account.personName };
    await queueMail(tx, services, letter.to(administrator, { ...names, accountName: account.accountName, at }), at);
  }
}
