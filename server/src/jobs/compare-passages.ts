import { deactivateAnomalous } from '../anomalies/deactivate.js';
import { findAnomalies } from '../anomalies/find.js';
import type { MailOutbox } from '../messages/email/queue-mail.js';
import { compareCards } from '../no-passage/compare.js';
import { announceUnusedCards } from '../no-passage/digest.js';
import { endWrongDeactivations } from '../no-passage/late-passages.js';
import type { NoticeOutbox } from '../phones/holder-notices.js';
import type { Services } from '../services.js';

type ComparisonServices = Pick<Services, 'database' | 'databaseClock' | 'log' | 'orm' | 'vault'> &
  MailOutbox &
  NoticeOutbox;

/** What is found about cards every night at 00:30 by their passages: those that were not used, and those with anomalies. */
export async function comparePassages(services: ComparisonServices): Promise<void> {
  const now = await services.databaseClock.now();
  await endWrongDeactivations(services, now);
  await compareCards(services, now);
  await announceUnusedCards(services, now);
  await findAnomalies(services.database, now);
  await deactivateAnomalous(services, now);
}
