import type { Services } from '../../services.js';
import { Message } from '../message.entity.js';
import type { RefusalHandlers } from '../refusal.js';
import type { Report } from './gateway.js';

interface ReportServices extends Pick<Services, 'clock' | 'env' | 'meter' | 'orm' | 'vault'> {
  readonly whenRefused: RefusalHandlers;
}

/**
 * Stores a report. The same again changes nothing; one that a phone was reached counts whenever it comes, and nothing after
 * it. What did not reach its phone counts as refused for its sender (R-TEL-4). Returns whether the message is known.
 */
export function storeReport(services: ReportServices, { gatewayId, outcome, code }: Report): Promise<boolean> {
  const { clock, meter, orm, whenRefused } = services;
  return orm.em.fork().transactional(async (tx) => {
    const message = await tx.findOne(Message, { gatewayId, channel: 'SMS' }, { orderBy: { createdAt: 'desc' } });
    if (!message) return false;
    const { id } = message;
    const now = clock.now();
    if (outcome === 'DELIVERED') {
      const changed = await tx.nativeUpdate(
        Message,
        { id, deliveredAt: null },
        { deliveredAt: now, undeliveredAt: null, failure: null },
      );
      if (changed > 0) meter.messages.inc({ channel: 'SMS', outcome: 'delivered' });
    } else if (outcome === 'UNDELIVERED') {
      const open = { id, deliveredAt: null, undeliveredAt: null };
      const changed = await tx.nativeUpdate(Message, open, { undeliveredAt: now, failure: code });
      if (changed === 0) return true;
      meter.messages.inc({ channel: 'SMS', outcome: 'undelivered' });
      await whenRefused[message.template]?.(tx, services, message);
    }
    return true;
  });
}
