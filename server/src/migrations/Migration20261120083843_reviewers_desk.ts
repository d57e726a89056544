import { Migration } from '@mikro-orm/migrations';

const NOBODY = 'null::uuid as by, null::text as reason';

/** What the rows of before tell of their history. */
const KNOWN: readonly (readonly [subject: string, action: string, from: string])[] = [
  ['COMPANY', 'CREATED', `select created_at as at, id, ${NOBODY} from company`],
  ['ACCOUNT', 'REGISTERED', `select registered_at as at, id, ${NOBODY} from account where kind = 'GENERAL'`],
  [
    'ACCOUNT',
    'APPROVED',
    `select decided_at as at, account_id as id, decided_by_id as by, null::text as reason
     from registration where decision = 'APPROVED'`,
  ],
  [
    'ACCOUNT',
    'REJECTED',
    `select decided_at as at, account_id as id, decided_by_id as by, reason from registration where decision = 'REJECTED'`,
  ],
  ['PERSON', 'CREATED', `select created_at as at, id, ${NOBODY} from person`],
  [
    'APPLICATION',
    'SUBMITTED',
    'select submitted_at as at, id, submitted_by_id as by, null::text as reason from application',
  ],
  ['PASS', 'ISSUED', `select issued_at as at, id, ${NOBODY} from pass`],
];

/** Queue and claims, spot checks, staff roles and second factor, shared accounts, history. */
export class Migration20261120083843_reviewers_desk extends Migration {

  override name = 'Migration20261120083843_reviewers_desk';

  override up(): void | Promise<void> {
    this.addSql(`create table "history_entry" ("id" bigserial primary key, "at" timestamptz(3) not null, "subject" text not null, "subject_id" uuid not null, "account_id" uuid null, "action" text not null, "changes" bytea null, "reason" text null);`);
    this.addSql(`create index "history_entry_subject_index" on "history_entry" ("subject_id", "id");`);

    this.addSql(`create table "recovery_code" ("code_hash" bytea not null, "account_id" uuid not null, "used_at" timestamptz(3) null, primary key ("code_hash"));`);
    this.addSql(`create index "recovery_code_account_id_index" on "recovery_code" ("account_id");`);

    this.addSql(`create table "shared_binding" ("id" uuid not null, "shared_account_id" uuid not null, "general_account_id" uuid not null, "bound_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "shared_binding_general_account_id_index" on "shared_binding" ("general_account_id");`);
    this.addSql(`alter table "shared_binding" add constraint "shared_binding_shared_account_id_general_account_id_unique" unique ("shared_account_id", "general_account_id");`);

    this.addSql(`create table "spot_check" ("id" uuid not null, "pass_id" uuid not null, "company_id" uuid not null, "port_id" smallint not null, "result" text not null, "reason" text null, "checked_at" timestamptz(3) not null, "checked_by_id" uuid not null, "lifted_at" timestamptz(3) null, "lifted_by_id" uuid null, "lift_reason" text null, primary key ("id"));`);
    this.addSql(`alter table "spot_check" add constraint "spot_check_pass_id_unique" unique ("pass_id");`);
    this.addSql(`create index "spot_check_port_id_index" on "spot_check" ("port_id");`);
    this.addSql(`create index "spot_check_company_index" on "spot_check" ("company_id", "checked_at");`);

    this.addSql(`create table "spot_check_sample" ("id" uuid not null, "branch_code" text not null, "seed" text not null, "share_percent" smallint not null, "issued_from" timestamptz(3) not null, "issued_before" timestamptz(3) not null, "population" int not null, "drawn_at" timestamptz(3) not null, "drawn_by_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "spot_check_sample_branch_index" on "spot_check_sample" ("branch_code", "drawn_at");`);

    this.addSql(`create table "spot_check_sample_pass" ("sample_id" uuid not null, "pass_id" uuid not null, "position" int not null, primary key ("sample_id", "pass_id"));`);

    this.addSql(`create table "work_claim" ("subject_id" uuid not null, "account_id" uuid not null, "claimed_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, primary key ("subject_id"));`);
    this.addSql(`create index "work_claim_account_id_index" on "work_claim" ("account_id");`);

    this.addSql(`alter table "account" add "staff_roles" text[] not null default '{}', add "second_factor_secret" bytea null, add "second_factor_since" timestamptz(3) null, add "second_factor_step" int null;`);

    this.addSql(`alter table "account" alter "staff_roles" drop default;`);
    this.addSql(`update account set staff_roles = '{REVIEWER}' where kind = 'STAFF';`);

    this.addSql(`alter table "account_link" drop constraint "account_link_purpose_check";`);
    this.addSql(`alter table "account_link" add constraint "account_link_purpose_check" check ("purpose" in ('VERIFY_EMAIL', 'RESET_PASSWORD', 'INVITATION'));`);

    this.addSql(`alter table "session" add "second_factor_pending" boolean not null default false, add "binding_id" uuid null;`);
    this.addSql(`alter table "session" add constraint "session_binding_id_foreign" foreign key ("binding_id") references "shared_binding" ("id") on delete set null;`);

    this.addSql(`alter table "history_entry" add constraint "history_entry_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "history_entry" add constraint "history_entry_subject_check" check ("subject" in ('COMPANY', 'ACCOUNT', 'PERSON', 'PASS', 'APPLICATION'));`);

    this.addSql(`alter table "recovery_code" add constraint "recovery_code_account_id_foreign" foreign key ("account_id") references "account" ("id");`);

    this.addSql(`alter table "shared_binding" add constraint "shared_binding_shared_account_id_foreign" foreign key ("shared_account_id") references "account" ("id");`);
    this.addSql(`alter table "shared_binding" add constraint "shared_binding_general_account_id_foreign" foreign key ("general_account_id") references "account" ("id");`);

    this.addSql(`alter table "spot_check" add constraint "spot_check_pass_id_foreign" foreign key ("pass_id") references "pass" ("id");`);
    this.addSql(`alter table "spot_check" add constraint "spot_check_company_id_foreign" foreign key ("company_id") references "company" ("id");`);
    this.addSql(`alter table "spot_check" add constraint "spot_check_port_id_foreign" foreign key ("port_id") references "port" ("id");`);
    this.addSql(`alter table "spot_check" add constraint "spot_check_checked_by_id_foreign" foreign key ("checked_by_id") references "account" ("id");`);
    this.addSql(`alter table "spot_check" add constraint "spot_check_lifted_by_id_foreign" foreign key ("lifted_by_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "spot_check" add constraint "spot_check_result_check" check ("result" in ('PASSED', 'FAILED'));`);

    this.addSql(`alter table "spot_check_sample" add constraint "spot_check_sample_branch_code_foreign" foreign key ("branch_code") references "branch" ("code");`);
    this.addSql(`alter table "spot_check_sample" add constraint "spot_check_sample_drawn_by_id_foreign" foreign key ("drawn_by_id") references "account" ("id");`);

    this.addSql(`alter table "spot_check_sample_pass" add constraint "spot_check_sample_pass_sample_id_foreign" foreign key ("sample_id") references "spot_check_sample" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "spot_check_sample_pass" add constraint "spot_check_sample_pass_pass_id_foreign" foreign key ("pass_id") references "pass" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "work_claim" add constraint "work_claim_account_id_foreign" foreign key ("account_id") references "account" ("id");`);
    // The record of what happened begins with what is known of the time before it.
    for (const [subject, action, from] of KNOWN) {
      this.addSql(`insert into history_entry (at, subject, subject_id, account_id, action, reason)
        select k.at, '${subject}', k.id, k.by, '${action}', k.reason from (${from}) k order by k.at, k.id;`);
    }
    // Like audit rows it is only added to, whoever writes.
    this.addSql(`create or replace function refuse_change() returns trigger language plpgsql as $$
      begin raise exception '% is append-only', tg_table_name; end $$;`);
    this.addSql(`create trigger history_entry_append_only before update or delete or truncate on history_entry
      for each statement execute function refuse_change();`);
    this.addSql('revoke update, delete on history_entry from port_pass_app;');
    this.addSql('grant select (pass_id, company_id, port_id, result, checked_at, lifted_at) on spot_check to port_pass_reader;');
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "session" drop constraint "session_binding_id_foreign";`);
    this.addSql(`alter table "spot_check_sample_pass" drop constraint "spot_check_sample_pass_sample_id_foreign";`);

    this.addSql(`drop table if exists "history_entry" cascade;`);
    this.addSql(`drop table if exists "recovery_code" cascade;`);
    this.addSql(`drop table if exists "shared_binding" cascade;`);
    this.addSql(`drop table if exists "spot_check" cascade;`);
    this.addSql(`drop table if exists "spot_check_sample" cascade;`);
    this.addSql(`drop table if exists "spot_check_sample_pass" cascade;`);
    this.addSql(`drop table if exists "work_claim" cascade;`);

    this.addSql(`alter table "account" drop column "staff_roles", drop column "second_factor_secret", drop column "second_factor_since", drop column "second_factor_step";`);

    this.addSql(`alter table "account_link" drop constraint "account_link_purpose_check";`);
    this.addSql(`alter table "account_link" add constraint "account_link_purpose_check" check ("purpose" in ('VERIFY_EMAIL', 'RESET_PASSWORD'));`);

    this.addSql(`alter table "session" drop column "second_factor_pending", drop column "binding_id";`);
  }

}
