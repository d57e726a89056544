import type { EntityManager } from '@mikro-orm/postgresql';
import { accountsOf, addressee } from '../accounts/account.mails.js';
import type { Company } from '../companies/company.entity.js';
import { queueMail } from '../mail/outbox.js';
import type { Pass } from '../passes/pass.entity.js';
import type { Services } from '../services.js';
import { suspensionLastSecond } from './suspension.js';

type Concerned = { readonly company: Company; readonly pass: Pick<Pass, 'number' | 'portId'>; readonly reason: string };

/** Tells everybody who applies for the company that it is suspended for the port, why and until when (R-ONE-7). */
export async function mailFailed(
  tx: EntityManager,
  services: Services,
  { company, pass, checkedAt, reason }: Concerned & { readonly checkedAt: Date },
): Promise<void> {
  const lastSecond = suspensionLastSecond(checkedAt);
  const params = { companyName: company.name, passNumber: pass.number, port: portName(services, pass.portId), reason };
  for (const account of await accountsOf(tx, company.id)) {
    const mail = {
      template: 'companySuspended',
      ...addressee(account),
      params: { ...params, checkedAt, lastSecond },
    } as const;
    await queueMail(tx, services, mail, checkedAt);
  }
}

/** Tells the same people that they may apply for the port again. */
export async function mailLifted(
  tx: EntityManager,
  services: Services,
  { company, pass, liftedAt, reason }: Concerned & { readonly liftedAt: Date },
): Promise<void> {
  const params = {
    companyName: company.name,
    passNumber: pass.number,
    port: portName(services, pass.portId),
    reason,
    liftedAt,
  };
  for (const account of await accountsOf(tx, company.id)) {
    await queueMail(tx, services, { template: 'suspensionLifted', ...addressee(account), params }, liftedAt);
  }
}

function portName({ ports }: Services, portId: number) {
  const { nameZh, nameEn } = ports.port(portId);
  return { ZH_HANT: nameZh, EN: nameEn };
}
