import type { EntityManager } from '@mikro-orm/postgresql';
import { PhoneCampaign, PhoneCampaignStep } from '../campaigns/campaign.entity.js';
import { queueNext } from '../campaigns/run-campaigns.js';
import type { Services } from '../services.js';
import { newId } from '../shared/ids.js';
import { onDay } from './times.js';

/** A campaign of Keelung that went as far as its budget of a day, and was stopped on the next (R-TEL-8). */
export async function insertPhoneCampaign(
  tx: EntityManager,
  services: Services,
  { reviewerId, now }: { readonly reviewerId: string; readonly now: Date },
): Promise<void> {
  const [id, startedAt, stoppedAt] = [newId(), onDay(now, 3, 10, 5), onDay(now, 2, 9, 30)];
  await tx.insert(PhoneCampaign, {
    ...{ id, branchCode: 'KL', kind: 'PERIODIC', phoneState: 'UNVERIFIED' },
    ...{ dailyBudget: 6, startedAt, startedById: reviewerId, daySent: 0, postponed: 0 },
  });
  const step = { campaignId: id, byId: reviewerId } as const;
  await tx.insert(PhoneCampaignStep, { ...step, id: newId(), action: 'STARTED', at: startedAt, reason: null });
  await queueNext(tx, services, id, startedAt);
  await tx.nativeUpdate(PhoneCampaign, { id }, { stoppedAt });
  const reason = '部分公司正在更新手機號碼，下週再繼續';
  await tx.insert(PhoneCampaignStep, { ...step, id: newId(), action: 'STOPPED', at: stoppedAt, reason });
}
