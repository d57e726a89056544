import { newId } from '../../src/shared/ids.js';
import type { TestApp } from './app.js';
import { rowsOf } from './rows.js';
import type { SecretCompany } from './secret-company.js';
import type { Secrets } from './secrets.js';

/** A document of the person in another record, which is not linked: the cards under the first document stay as they are. */
const OTHER_DOCUMENT = 'W8000001';

/**
 * Bans of company B's person by 基隆: one in force of which the company has a letter; under the first document one that was lifted after it had barred
 * the company, and one that was declined. Beside them a version of each rule that was withdrawn.
 */
export async function buildSecretBans(
  app: TestApp,
  { idNumber, name, banNote, banEvidence, banReason }: Secrets,
  { id: companyId }: SecretCompany,
  reviewer: string,
): Promise<string> {
  const { vault } = app.services;
  const now = app.clock.now();
  const day = (days: number) => new Date(now.getTime() + days * 86_400_000);
  const bans = [
    { decision: 'CONFIRMED', number: OTHER_DOCUMENT, ends: day(30), caseNumber: 2, barred: null, lifted: null },
    { decision: 'CONFIRMED', number: idNumber, ends: day(60), caseNumber: 1, barred: day(-1), lifted: day(-1) },
    { decision: 'DECLINED', number: idNumber, ends: null, caseNumber: null, barred: null, lifted: null },
  ];
  const ids: string[] = [];
  for (const [at, { decision, number, ends, caseNumber, barred, lifted }] of bans.entries()) {
    const id = newId();
    const sealed = vault.seal('ban.holder_id_cipher', id, number);
    const index = vault.indexOf('PASSPORT', number);
    await rowsOf(
      app,
      `insert into ban (id, branch_code, holder_id_kind, holder_id_cipher, holder_id_index, holder_name, company_id, cause_id, months,
         note, evidence, proposed_at, proposed_by_id, expires_at, decision, decided_at, decided_by_id, decision_reason,
         case_number, term_months, ends_at, company_barred_until, lifted_at, lifted_by_id, lift_reason, annulled, annulled_at, annulled_by_id, annul_reason)
       select $1, 'KL', 'PASSPORT', $2, $3, $4, $5, (select id from ban_cause where code = 'CRIME'), 12, $6, $7, $8, a.id, $9,
         $10::text, $8, a.id, case when $10::text = 'DECLINED' then $11::text end, $12::int, case when $12::int is null then null else 12 end, $13::timestamptz, $14::timestamptz, $15::timestamptz,
         case when $15::timestamptz is null then null else a.id end, case when $15::timestamptz is null then null else $11::text end, $15::timestamptz is not null,
         $15::timestamptz, case when $15::timestamptz is null then null else a.id end, case when $15::timestamptz is null then null else $11::text end
       from account a where a.account_name = $16`,
      ...[
        id,
        sealed,
        index,
        name,
        companyId,
        `${banNote}${at}`,
        banEvidence,
        day(-at - 2),
        day(12),
        decision,
        banReason,
      ],
      ...[caseNumber, ends, barred, lifted, reviewer],
    );
    ids.push(id);
  }
  await rowsOf(
    app,
    'insert into ban_record (ban_id, person_id) select $1, id from person where id_index = $2',
    ids[0],
    vault.indexOf('PASSPORT', OTHER_DOCUMENT),
  );
  await rowsOf(app, 'insert into ban_notice (ban_id, company_id) values ($1, $2)', ids[0], companyId);
  await rowsOf(
    app,
    `insert into ban_cause (id, code, name_zh, name_en, holds_from, in_use, months, cancels_at_case, extra_months, entered_at, entered_by_id, withdrawn_at)
     select gen_random_uuid(), 'CRIME', '不法情事', 'Offence', '2099-01-01', true, '[12]', 2, 1, $1, a.id, $1 from account a where a.account_name = $2`,
    now,
    reviewer,
  );
  await rowsOf(
    app,
    `insert into company_bar_rule (id, holds_from, cases, days, further_days, entered_at, entered_by_id, withdrawn_at)
     select gen_random_uuid(), '2099-01-01', 3, 7, 7, $1, a.id, $1 from account a where a.account_name = $2`,
    now,
    reviewer,
  );
  return ids[1] ?? '';
}
