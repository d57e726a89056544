import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from '../accounts/account.entity.js';
import { hashPassword } from '../accounts/password.js';
import { Company } from '../companies/company.entity.js';
import type { Services } from '../services.js';
import { tryLock } from '../shared/advisory-locks.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { publishMonth, unpublishedMonths } from '../statistics/publish-figures.js';
import { insertApplications } from './applications.js';
import { insertBans } from './bans.js';
import { insertCardBatches } from './card-batches.js';
import { insertCards } from './cards.js';
import { insertColleague } from './colleague.js';
import { FirmPapers } from './companies.js';
import { Desk } from './desk.js';
import { insertDrafts } from './drafts.js';
import { failSomeMessages } from './failed-messages.js';
import { payFees } from './fees.js';
import { DemoFiles } from './files.js';
import { insertGates } from './gates.js';
import { greeting } from './greeting.js';
import { insertHistory } from './history.js';
import { OpenReviews } from './open-reviews.js';
import { insertOtherColleagues } from './other-colleagues.js';
import { People } from './people.js';
import { insertPhoneCampaign } from './phone-campaign.js';
import { insertPhones } from './phones.js';
import { insertQueueMarks } from './queue-marks.js';
import { insertRareCases } from './rare-cases.js';
import { insertReinstatements } from './reinstatements.js';
import { insertSharedAccount } from './shared-account.js';
import { DEMO_PASSWORD, hasDemoToken, insertStaff } from './sign-in.js';
import { insertSingleEntries } from './single-entries.js';
import { insertSpotChecks } from './spot-checks.js';
import { insertUnusedCards } from './unused-cards.js';

/**
 * Fills an empty database with made-up data around the present time, completely or not at all. Leaves other databases
 * unchanged.
 * @returns the text to print at start, unless the database holds something other than the demo.
 */
export async function fillDemo(services: Services): Promise<string | undefined> {
  const em = services.orm.em.fork();
  if (await isEmpty(em)) await fill(services);
  return (await hasDemoToken(em)) ? greeting() : undefined;
}

async function isEmpty(em: EntityManager): Promise<boolean> {
  return (await em.count(Company)) === 0 && (await em.count(Account)) === 0;
}

async function fill(services: Services): Promise<void> {
  const now = services.clock.now();
  const past = {
    ...services,
    jobs: { ...services.jobs, send: async () => undefined, sendMany: async () => undefined },
  };
  // Slow work and file storage come first: the transaction then only writes rows.
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const files = new DemoFiles(services);
  const papers = new FirmPapers(files, now);
  const reviews = new OpenReviews(files, now);
  const people = new People(services, files, papers.firms, now);
  await files.store(services.storage);

  await services.orm.em.fork().transactional(async (tx) => {
    // If several servers start on one empty database, only one fills it.
    if (!(await tryLock(tx, 'fillDemo')) || !(await isEmpty(tx))) return;
    const deciders = await insertStaff(tx, passwordHash, now);
    await files.insert(tx);
    await papers.insert(tx, passwordHash, deciders);
    await insertColleague(tx, passwordHash, papers.firms.A, now);
    await insertOtherColleagues(tx, passwordHash, papers.firms.A, now);
    await reviews.insert(tx, past, passwordHash, deciders.kaohsiung);
    const { firms } = papers;
    const rows = await people.insert(tx);
    const world = { firms, people, rows, now };
    await insertCards(tx, past, world);
    await insertSharedAccount(tx, passwordHash, [firms.A.accountId, firms.B.accountId], now);
    await insertHistory(tx, past, world);
    const desk = new Desk(tx, past, world, deciders);
    await insertApplications(desk);
    await insertSingleEntries(tx, past, world);
    await insertSpotChecks(tx, past, world, deciders);
    await insertDrafts(desk);
    await payFees(desk);
    await insertBans(desk);
    await insertGates(tx, past, now);
    await insertReinstatements(desk);
    await insertUnusedCards(tx, past, world);
    await insertPhones(desk);
    await insertPhoneCampaign(tx, past, { reviewerId: deciders.keelung, now });
    await insertRareCases(desk);
    await insertCardBatches(desk);
    await insertQueueMarks(desk);
    // These mails count as sent: none goes out now.
    await tx.flush();
    await transactionDatabase(tx).change(sql`update message set sent_at = created_at, attempts = 1`);
    await transactionDatabase(tx).change(sql`update message set delivered_at = created_at + interval '8 seconds'
      where channel = 'SMS'`);
    await failSomeMessages(transactionDatabase(tx), now);
    for (const month of await unpublishedMonths(transactionDatabase(tx), now)) await publishMonth(tx, month, now);
  });
}
