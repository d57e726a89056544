import { claimedPart } from '../../src/decisions/claimed-part.js';
import { newId } from '../../src/shared/ids.js';
import type { TestApp } from './app.js';
import { rowsOf } from './rows.js';
import type { SecretApplications } from './secret-applications.js';
import type { Secrets } from './secrets.js';

/**
 * A reviewer has opened every file, chosen something for one item and decided on the application, which can still be undone;
 * has a case assigned, wrote a note on it, and saved a view of the queue.
 */
export async function buildHalfMadeDecisions(
  app: TestApp,
  secrets: Secrets,
  { periodicId, renewalId, itemIds }: SecretApplications,
  reviewer: string,
): Promise<void> {
  const by = '(select id from account where account_name = $1)';
  const run = (statement: string, ...values: unknown[]) => rowsOf(app, statement, reviewer, ...values);
  await run(`insert into file_view select ${by}, id, now() from stored_file`);
  const decisions = JSON.stringify([{ itemId: itemIds[1], action: 'RETURN', reason: '?', grantedPasses: 1 }]);
  await run(`insert into decision_draft select $2::uuid, ${by}, $3::jsonb, now()`, periodicId, decisions);
  const decision = JSON.stringify({ version: 1, decision: null, reason: null, items: [] });
  const pending = `insert into pending_decision
    (id, kind, case_id, account_id, decision, made_at, effective_at, batch_id)
    select $2::uuid, 'APPLICATION', $3::uuid, ${by}, $4::jsonb, now(), '2030-01-01', $2::uuid`;
  await run(pending, newId(), periodicId, decision);
  await run(pending, newId(), renewalId, decision);
  await run(
    `update pending_decision set refused_at = now(), refusal_codes = '{CONFLICT}'
     where account_id = ${by} and case_id = $2`,
    renewalId,
  );
  await run(
    `insert into work_assignment select $2::uuid, $3::uuid, 'KL', 'REVIEW', ${by}, ${by}, now()`,
    newId(),
    periodicId,
  );
  await run(`insert into case_note select $2::uuid, $3::uuid, ${by}, now(), $4`, newId(), periodicId, secrets.caseNote);
  await run(`insert into work_view select $2::uuid, ${by}, '?', 'age=7', true, true, now()`, newId());
  const document = '{ viewer { __typename } }';
  await run(`insert into saved_query select $2::uuid, ${by}, '?', $3, '{}', true, now()`, newId(), document);
  await run(`insert into work_claim select $2::uuid, ${by}, now(), '2030-01-01'`, claimedPart(periodicId, 'KL'));
}
