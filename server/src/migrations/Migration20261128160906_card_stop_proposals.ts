import { Migration } from '@mikro-orm/migrations';

export class Migration20261128160906_card_stop_proposals extends Migration {

  override name = 'Migration20261128160906_card_stop_proposals';

  override up(): void | Promise<void> {
    this.addSql(`create table "card_stop_proposal" ("id" uuid not null, "pass_id" uuid not null, "branch_code" text not null, "kind" text not null, "days" int null, "cause" text not null, "reason" text not null, "proposed_at" timestamptz(3) not null, "proposed_by_id" uuid not null, "expires_at" timestamptz(3) not null, "decision" text null, "decided_at" timestamptz(3) null, "decided_by_id" uuid null, "decision_reason" text null, primary key ("id"));`);
    this.addSql(`create index "card_stop_proposal_pass_index" on "card_stop_proposal" ("pass_id");`);
    this.addSql(`create index "card_stop_proposal_open_index" on "card_stop_proposal" ("branch_code", "proposed_at") where "decision" is null;`);

    this.addSql(`alter table "deactivation" add "branch_code" text null;`);
    this.addSql(`alter table "deactivation" add constraint "deactivation_branch_code_foreign" foreign key ("branch_code") references "branch" ("code") on delete set null not valid;`);

    this.addSql(`alter table "card_stop_proposal" add constraint "card_stop_proposal_pass_id_foreign" foreign key ("pass_id") references "pass" ("id");`);
    this.addSql(`alter table "card_stop_proposal" add constraint "card_stop_proposal_branch_code_foreign" foreign key ("branch_code") references "branch" ("code");`);
    this.addSql(`alter table "card_stop_proposal" add constraint "card_stop_proposal_proposed_by_id_foreign" foreign key ("proposed_by_id") references "account" ("id");`);
    this.addSql(`alter table "card_stop_proposal" add constraint "card_stop_proposal_decided_by_id_foreign" foreign key ("decided_by_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "card_stop_proposal" add constraint "card_stop_proposal_kind_check" check ("kind" in ('CANCELLATION', 'DEACTIVATION'));`);
    this.addSql(`alter table "card_stop_proposal" add constraint "card_stop_proposal_cause_check" check ("cause" in ('LENT_CARD', 'RULE_VIOLATION', 'SECURITY_RISK', 'POLICE_REQUEST', 'FALSE_DATA', 'LOST', 'OTHER'));`);
    this.addSql(`alter table "card_stop_proposal" add constraint "card_stop_proposal_decision_check" check ("decision" in ('CONFIRMED', 'DECLINED', 'WITHDRAWN'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "card_stop_proposal" cascade;`);

    this.addSql(`alter table "deactivation" drop constraint "deactivation_branch_code_foreign";`);

    this.addSql(`alter table "deactivation" drop column "branch_code";`);
  }

}
