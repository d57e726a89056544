import { Migration } from '@mikro-orm/migrations';

export class Migration20261129005405_monthly_figures extends Migration {

  override name = 'Migration20261129005405_monthly_figures';

  override up(): void | Promise<void> {
    this.addSql(`create table "published_month" ("month" date not null, "published_at" timestamptz(3) not null, primary key ("month"));`);

    this.addSql(`create table "monthly_figure" ("id" uuid not null, "subject" text not null, "month" date not null, "branch_code" text null, "port_id" smallint null, "gate_id" uuid null, "hour" smallint null, "direction" text null, "form" text null, "outcome" text null, "reason" text null, "months" smallint null, "count" int not null, "seconds" bigint null, "measured" int null, primary key ("id"));`);
    this.addSql(`create index "monthly_figure_subject_index" on "monthly_figure" ("subject", "month");`);

    this.addSql(`alter table "monthly_figure" add constraint "monthly_figure_month_foreign" foreign key ("month") references "published_month" ("month");`);
    this.addSql(`alter table "monthly_figure" add constraint "monthly_figure_branch_code_foreign" foreign key ("branch_code") references "branch" ("code") on delete set null;`);
    this.addSql(`alter table "monthly_figure" add constraint "monthly_figure_port_id_foreign" foreign key ("port_id") references "port" ("id") on delete set null;`);
    this.addSql(`alter table "monthly_figure" add constraint "monthly_figure_gate_id_foreign" foreign key ("gate_id") references "gate" ("id") on delete set null;`);
    this.addSql(`alter table "monthly_figure" add constraint "monthly_figure_subject_check" check ("subject" in ('PASSAGES', 'DECISIONS', 'REINSTATEMENTS', 'CARD_USE', 'TEXT_MESSAGES'));`);
    this.addSql(`alter table "monthly_figure" add constraint "monthly_figure_direction_check" check ("direction" in ('IN', 'OUT'));`);

    // What was published is never changed (R-ACC-3), and analysts read nothing of passages and decisions but this.
    this.addSql('revoke update, delete on "published_month", "monthly_figure" from port_pass_app;');
    this.addSql('grant select on "published_month", "monthly_figure" to port_pass_reader;');
    this.addSql('grant select (form, branch_code, submitted_at) on "application" to port_pass_reader;');
    this.addSql('grant select (application_id, state, state_since) on "application_item" to port_pass_reader;');
    this.addSql('grant select (pass_id, amount, settlement) on "fee" to port_pass_reader;');
    this.addSql('grant select (id, code, name_zh, name_en) on "gate" to port_pass_reader;');
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "monthly_figure" drop constraint "monthly_figure_month_foreign";`);

    this.addSql('revoke select (id, code, name_zh, name_en) on "gate" from port_pass_reader;');
    this.addSql('revoke select (pass_id, amount, settlement) on "fee" from port_pass_reader;');
    this.addSql('revoke select (application_id, state, state_since) on "application_item" from port_pass_reader;');
    this.addSql('revoke select (form, branch_code, submitted_at) on "application" from port_pass_reader;');
    this.addSql(`drop table if exists "published_month" cascade;`);
    this.addSql(`drop table if exists "monthly_figure" cascade;`);
  }

}
