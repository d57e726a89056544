import { Migration } from '@mikro-orm/migrations';

/** Forms that are decided on: their items, steps and terms, and what becomes of cards. */
export class Migration20261120120340_applications extends Migration {

  override name = 'Migration20261120120340_applications';

  override up(): void | Promise<void> {
    this.addSql(`create table "application_item" ("id" uuid not null, "application_id" uuid not null, "position" smallint not null, "person_id" uuid not null, "pass_id" uuid null, "holder_name" text not null, "holder_english_name" text null, "holder_id_kind" text not null, "holder_id_cipher" bytea not null, "holder_id_index" bytea not null, "state" text not null, "state_since" timestamptz(3) not null, "issued_pass_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "application_item_person_index" on "application_item" ("person_id");`);
    this.addSql(`create index "application_item_pass_index" on "application_item" ("pass_id");`);
    this.addSql(`create index "application_item_issued_index" on "application_item" ("issued_pass_id");`);
    this.addSql(`create index "application_item_open_index" on "application_item" ("application_id", "state") where "state" in ('REVIEW', 'POLICE_CHECK', 'RETURNED');`);
    this.addSql(`alter table "application_item" add constraint "application_item_application_id_position_unique" unique ("application_id", "position");`);

    this.addSql(`create table "application_step" ("id" bigserial primary key, "item_id" uuid not null, "at" timestamptz(3) not null, "account_id" uuid null, "through_id" uuid null, "action" text not null, "from_state" text not null, "to_state" text not null, "reason" text null);`);
    this.addSql(`create index "application_step_item_index" on "application_step" ("item_id", "id");`);

    this.addSql(`alter table "application_draft" drop constraint "application_draft_form_check";`);
    this.addSql(`alter table "application_draft" add constraint "application_draft_form_check" check ("form" in ('FOREIGN_SINGLE_ENTRY', 'PERIODIC', 'TEMPORARY', 'CANCELLATION', 'RENEWAL', 'AREA_CHANGE'));`);

    this.addSql(`alter table "application" drop constraint "application_form_check";`);
    this.addSql(`alter table "application" add "branch_code" text null, add "pickup_port_id" smallint null, add "start_day" date null, add "term_count" smallint null, add "term_unit" text null, add "version" int not null default 1;`);
    this.addSql(`alter table "application" add constraint "application_branch_code_foreign" foreign key ("branch_code") references "branch" ("code") on delete set null;`);
    this.addSql(`alter table "application" add constraint "application_pickup_port_id_foreign" foreign key ("pickup_port_id") references "port" ("id") on delete set null;`);
    this.addSql(`alter table "application" alter column "consent_version" drop not null;`);
    this.addSql(`create index "application_branch_index" on "application" ("branch_code", "submitted_at");`);
    this.addSql(`alter table "application" add constraint "application_term_unit_check" check ("term_unit" in ('DAY', 'MONTH', 'YEAR'));`);
    this.addSql(`alter table "application" add constraint "application_form_check" check ("form" in ('FOREIGN_SINGLE_ENTRY', 'PERIODIC', 'TEMPORARY', 'CANCELLATION', 'RENEWAL', 'AREA_CHANGE'));`);

    this.addSql(`alter table "pass" add "collected_at" timestamptz(3) null, add "previous_pass_id" uuid null;`);
    this.addSql(`alter table "pass" add constraint "pass_previous_pass_id_foreign" foreign key ("previous_pass_id") references "pass" ("id") on delete set null;`);
    this.addSql(`create index "pass_previous_index" on "pass" ("previous_pass_id");`);
    this.addSql(
      `create index "pass_card_under_way_index" on "pass" ("branch_code", "made_at") where "kind" <> 'SINGLE_ENTRY' and "collected_at" is null and "cancelled_at" is null;`,
    );

    this.addSql(`alter table "application_item" add constraint "application_item_application_id_foreign" foreign key ("application_id") references "application" ("id");`);
    this.addSql(`alter table "application_item" add constraint "application_item_person_id_foreign" foreign key ("person_id") references "person" ("id");`);
    this.addSql(`alter table "application_item" add constraint "application_item_pass_id_foreign" foreign key ("pass_id") references "pass" ("id") on delete set null;`);
    this.addSql(`alter table "application_item" add constraint "application_item_issued_pass_id_foreign" foreign key ("issued_pass_id") references "pass" ("id") on delete set null;`);
    this.addSql(`alter table "application_item" add constraint "application_item_holder_id_kind_check" check ("holder_id_kind" in ('NATIONAL_ID', 'RESIDENT_ID', 'PASSPORT'));`);
    this.addSql(`alter table "application_item" add constraint "application_item_state_check" check ("state" in ('REVIEW', 'POLICE_CHECK', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'CANCELLED', 'APPROVED'));`);

    this.addSql(`alter table "application_step" add constraint "application_step_item_id_foreign" foreign key ("item_id") references "application_item" ("id");`);
    this.addSql(`alter table "application_step" add constraint "application_step_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "application_step" add constraint "application_step_through_id_foreign" foreign key ("through_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "application_step" add constraint "application_step_action_check" check ("action" in ('APPROVE', 'RETURN', 'REJECT', 'RESUBMIT', 'WITHDRAW', 'MARK_MADE', 'MARK_COLLECTED', 'CANCEL'));`);
    this.addSql(`alter table "application_step" add constraint "application_step_from_state_check" check ("from_state" in ('REVIEW', 'POLICE_CHECK', 'RETURNED', 'TO_BE_MADE', 'MADE', 'COLLECTED', 'DONE', 'REJECTED', 'WITHDRAWN', 'CANCELLED'));`);
    this.addSql(`alter table "application_step" add constraint "application_step_to_state_check" check ("to_state" in ('REVIEW', 'POLICE_CHECK', 'RETURNED', 'TO_BE_MADE', 'MADE', 'COLLECTED', 'DONE', 'REJECTED', 'WITHDRAWN', 'CANCELLED'));`);

    // People of the applications there are: who they were is told by their passes.
    this.addSql(`insert into application_item (id, application_id, position, person_id, holder_name, holder_english_name,
        holder_id_kind, holder_id_cipher, holder_id_index, state, state_since)
      select uuidv7(), x.application_id, x.position, x.person_id, coalesce(p.holder_name, h.name),
        case when p.id is null then h.english_name else p.holder_english_name end, coalesce(p.holder_id_kind, h.id_kind),
        coalesce(p.holder_id_cipher, h.id_cipher), coalesce(p.holder_id_index, h.id_index), 'APPROVED', a.submitted_at
      from application_person x join application a on a.id = x.application_id join person h on h.id = x.person_id
      left join lateral (select * from pass p where p.application_id = x.application_id and p.person_id = x.person_id
        order by p.number limit 1) p on true;`);
    this.addSql(`drop table "application_person";`);

    // Nobody noted until now when cards were collected: those made are taken to be with their holders.
    this.addSql(`update pass set collected_at = made_at where made_at is not null;`);

    // What was decided stays as it was decided, whoever writes.
    this.addSql(`create trigger application_step_append_only before update or delete or truncate on application_step
      for each statement execute function refuse_change();`);
    this.addSql(`revoke update, delete on application_step from port_pass_app;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "application_step" drop constraint "application_step_item_id_foreign";`);

    this.addSql(`create table "application_person" ("application_id" uuid not null, "person_id" uuid not null, "position" smallint not null, primary key ("application_id", "person_id"));`);

    this.addSql(`insert into application_person (application_id, person_id, position)
      select application_id, person_id, min(position) from application_item group by 1, 2;`);
    this.addSql(`drop table if exists "application_item" cascade;`);
    this.addSql(`drop table if exists "application_step" cascade;`);

    this.addSql(`alter table "application" drop constraint "application_branch_code_foreign";`);
    this.addSql(`alter table "application" drop constraint "application_pickup_port_id_foreign";`);

    this.addSql(`alter table "pass" drop constraint "pass_previous_pass_id_foreign";`);

    this.addSql(`drop index "application_branch_index";`);
    this.addSql(`alter table "application" drop constraint "application_term_unit_check";`);
    this.addSql(`alter table "application" drop constraint "application_form_check";`);
    this.addSql(`alter table "application" drop column "branch_code", drop column "pickup_port_id", drop column "start_day", drop column "term_count", drop column "term_unit", drop column "version";`);
    this.addSql(`alter table "application" alter column "consent_version" set not null;`);
    this.addSql(`alter table "application" add constraint "application_form_check" check ("form" in ('FOREIGN_SINGLE_ENTRY'));`);

    this.addSql(`alter table "application_draft" drop constraint "application_draft_form_check";`);
    this.addSql(`alter table "application_draft" add constraint "application_draft_form_check" check ("form" in ('FOREIGN_SINGLE_ENTRY'));`);

    this.addSql(`drop index "pass_card_under_way_index";`);
    this.addSql(`drop index "pass_previous_index";`);
    this.addSql(`alter table "pass" drop column "collected_at", drop column "previous_pass_id";`);

    this.addSql(`alter table "application_person" add constraint "application_person_application_id_foreign" foreign key ("application_id") references "application" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "application_person" add constraint "application_person_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete cascade;`);
  }

}
