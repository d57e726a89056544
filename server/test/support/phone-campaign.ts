import { Account } from '../../src/accounts/account.entity.js';
import { PhoneCampaign, PhoneCampaignStep } from '../../src/campaigns/campaign.entity.js';
import { newId } from '../../src/shared/ids.js';
import type { TestApp } from './app.js';

/** A campaign of 基隆 that one of its reviewers started and stopped again. @returns its id */
export async function buildStoppedCampaign(app: TestApp, accountName: string): Promise<string> {
  const em = app.services.orm.em.fork();
  const now = app.clock.now();
  const { id: byId } = await em.findOneOrFail(Account, { accountName });
  const id = newId();
  const audience = { branchCode: 'KL', kind: 'PERIODIC', phoneState: 'UNVERIFIED' } as const;
  await em.insert(PhoneCampaign, {
    ...{ id, ...audience, dailyBudget: 1_000, daySent: 0, postponed: 0 },
    ...{ startedAt: now, startedById: byId, stoppedAt: now },
  });
  const step = { campaignId: id, at: now, byId };
  await em.insert(PhoneCampaignStep, { ...step, id: newId(), action: 'STARTED' });
  await em.insert(PhoneCampaignStep, { ...step, id: newId(), action: 'STOPPED', reason: 'x' });
  return id;
}
