import type { TestApp } from './app.js';
import { buildFile } from './build.js';
import { register } from './registration.js';
import { rowsOf } from './rows.js';
import type { SecretPasses } from './secret-company.js';
import type { Secrets } from './secrets.js';

/**
 * What reviewers of Keelung work on: a spot check that failed and was lifted, in a sample, one with a running suspension,
 * a claimed registration and an open certificate. Returns the id of the sample.
 */
export async function buildReviewData(
  app: TestApp,
  { checkReason, liftReason }: Pick<Secrets, 'checkReason' | 'liftReason'>,
  { singleEntry, periodic }: SecretPasses,
  reviewer: string,
): Promise<string> {
  await rowsOf(
    app,
    `insert into spot_check (id, pass_id, company_id, port_id, result, reason, checked_at, checked_by_id,
       lifted_at, lifted_by_id, lift_reason)
     select gen_random_uuid(), p.id, p.company_id, p.port_id, 'FAILED', $3, $4, a.id,
       case when p.number = $1 then $4::timestamptz end, case when p.number = $1 then a.id end,
       case when p.number = $1 then $5 end
     from pass p, account a where p.number in ($1, $2) and a.account_name = $6`,
    singleEntry,
    periodic,
    checkReason,
    app.clock.now(),
    liftReason,
    reviewer,
  );
  const [sample] = await rowsOf<{ id: string }>(
    app,
    `insert into spot_check_sample (id, branch_code, seed, share_percent, issued_from, issued_before, population,
       drawn_at, drawn_by_id)
     select gen_random_uuid(), 'KL', 'seed', 100, $1::timestamptz - interval '1 day', $1::timestamptz, 1, $1, a.id
     from account a where a.account_name = $2 returning id`,
    app.clock.now(),
    reviewer,
  );
  await rowsOf(
    app,
    'insert into spot_check_sample_pass (sample_id, pass_id, position) select $1, id, 0 from pass where number = $2',
    sample?.id,
    singleEntry,
  );
  const { accountName } = await register(app);
  await rowsOf(
    app,
    `insert into work_claim (subject_id, account_id, claimed_at, expires_at)
     select r.id, a.id, $1, $1::timestamptz + interval '10 minutes' from registration r
     join account f on f.id = r.account_id, account a where f.account_name = $2 and a.account_name = $3`,
    app.clock.now(),
    accountName,
    reviewer,
  );
  await rowsOf(
    app,
    `insert into certificate (id, file_id, company_id, submitted_by_id, submitted_at, version)
     select gen_random_uuid(), $1, p.company_id, a.id, $2, 1 from pass p join account a on a.company_id = p.company_id
     where p.number = $3 limit 1`,
    await buildFile(app),
    app.clock.now(),
    singleEntry,
  );
  return sample?.id ?? '';
}
