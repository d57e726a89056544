import type { EntityManager } from '@mikro-orm/postgresql';
import type { MailOutbox } from '../messages/email/queue-mail.js';
import { takeNumbers } from '../numbers/take-numbers.js';
import type { PortRow } from '../ports/ports.js';
import { rocYear } from '../shared/taipei.js';
import type { PassKind } from './pass.entity.js';
import { passNumber, passNumberSeries } from './pass-number.js';

/**
 * Hands out the next number of a port's branch, each port as many as asked for; all are taken at once, branch by branch in
 * sorted order (R-NUM-3).
 */
export async function takePassNumbers(
  tx: EntityManager,
  services: MailOutbox,
  kind: PassKind,
  ports: readonly PortRow[],
  perPort: number,
  issuedAt: Date,
) {
  const year = rocYear(issuedAt);
  const next = new Map<string, number>();
  for (const branchCode of [...new Set(ports.map((port) => port.branch.code))].sort()) {
    const count = perPort * ports.filter((port) => port.branch.code === branchCode).length;
    const series = passNumberSeries({ branchCode, kind, rocYear: year });
    next.set(branchCode, await takeNumbers(tx, { services, now: issuedAt }, series, count));
  }
  return (port: PortRow) => {
    const branchCode = port.branch.code;
    const sequence = next.get(branchCode) as number;
    next.set(branchCode, sequence + 1);
    const parts = { branchCode, kind, rocYear: year, sequence };
    return { ...parts, number: passNumber(parts) };
  };
}
