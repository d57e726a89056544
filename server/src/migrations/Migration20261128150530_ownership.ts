import { Migration } from '@mikro-orm/migrations';

/**
 * Who entered a person is known from the history: accounts without the company reading right keep the people they entered.
 * The history names a shared account itself; its people belong to the general accounts of the company that it is bound to. What was
 * applied for needs no rows of its own: applications name their accounts.
 */
export class Migration20261128150530_ownership extends Migration {

  override name = 'Migration20261128150530_ownership';

  override up(): void | Promise<void> {
    this.addSql(`create table "person_entry" ("person_id" uuid not null, "account_id" uuid not null, "entered_at" timestamptz(3) not null, primary key ("person_id", "account_id"));`);

    this.addSql(`alter table "audit_entry" drop constraint "audit_entry_action_check";`);
    this.addSql(`alter table "audit_entry" add constraint "audit_entry_action_check" check ("action" in ('ID_NUMBER_READ', 'ID_NUMBER_SEARCHED', 'NAME_SEARCHED', 'WRONG_ID_NUMBER', 'SEARCH_REFUSED', 'FOREIGN_CARD_LEARNT', 'PASS_LOOKED_UP', 'COLLEAGUES_PERSON_ENTERED')) not valid;`);

    this.addSql(`alter table "application_draft" add "created_through_id" uuid null;`);
    this.addSql(`alter table "application_draft" add constraint "application_draft_created_through_id_foreign" foreign key ("created_through_id") references "account" ("id") on delete set null not valid;`);

    this.addSql(`alter table "person_entry" add constraint "person_entry_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "person_entry" add constraint "person_entry_account_id_foreign" foreign key ("account_id") references "account" ("id") on update cascade on delete cascade;`);

    this.addSql(`insert into person_entry (person_id, account_id, entered_at)
      select h.id, coalesce(g.id, t.id), min(e.at) from history_entry e
      join person h on h.id = e.subject_id join account t on t.id = e.account_id
      left join shared_binding b on b.shared_account_id = t.id
      left join account g on g.id = b.general_account_id and g.company_id = h.company_id
      where e.subject = 'PERSON' and e.action = 'CREATED' and (t.kind = 'SHARED' or t.company_id = h.company_id)
      group by 1, 2;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "person_entry" cascade;`);

    this.addSql(`alter table "application_draft" drop constraint "application_draft_created_through_id_foreign";`);

    this.addSql(`alter table "application_draft" drop column "created_through_id";`);

    this.addSql(`alter table "audit_entry" drop constraint "audit_entry_action_check";`);
    this.addSql(`alter table "audit_entry" add constraint "audit_entry_action_check" check ("action" in ('ID_NUMBER_READ', 'ID_NUMBER_SEARCHED', 'NAME_SEARCHED', 'WRONG_ID_NUMBER', 'SEARCH_REFUSED', 'FOREIGN_CARD_LEARNT'));`);
  }

}
