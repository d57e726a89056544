import { Migration } from '@mikro-orm/migrations';

/**
 * Every branch with a port that is opened decides. Items under way are given the approvals that they need from the step on
 * where they are; a step that the branch of collection has passed alone stays passed, and what is decided stays as it is. A
 * server of the version before goes on deciding alone for the branch of collection.
 */
export class Migration20261128145709_branch_approvals extends Migration {

  override name = 'Migration20261128145709_branch_approvals';

  override up(): void | Promise<void> {
    this.addSql(`create table "branch_approval" ("item_id" uuid not null, "step" text not null, "branch_code" text not null, "approved_at" timestamptz(3) null, "approved_by_id" uuid null, primary key ("item_id", "step", "branch_code"));`);

    this.addSql(`alter table "application_step" add "branch_codes" text[] null;`);

    this.addSql(`alter table "branch_approval" add constraint "branch_approval_item_id_foreign" foreign key ("item_id") references "application_item" ("id");`);
    this.addSql(`alter table "branch_approval" add constraint "branch_approval_branch_code_foreign" foreign key ("branch_code") references "branch" ("code");`);
    this.addSql(`alter table "branch_approval" add constraint "branch_approval_approved_by_id_foreign" foreign key ("approved_by_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "branch_approval" add constraint "branch_approval_step_check" check ("step" in ('REVIEW', 'POLICE_CHECK'));`);

    this.addSql(`insert into branch_approval (item_id, step, branch_code)
      select i.id, s.step, b.branch_code from application_item i join application a on a.id = i.application_id
      cross join (values ('REVIEW'), ('POLICE_CHECK')) s (step)
      cross join lateral (
        select t.branch_code from (
            select x.area_id from application_area x
              where x.application_id = a.id and a.form in ('PERIODIC', 'TEMPORARY', 'RENEWAL')
            union (select x.area_id from application_area x where x.application_id = a.id and a.form = 'AREA_CHANGE'
              except select y.area_id from pass_area y where y.pass_id = i.pass_id)
            union (select y.area_id from pass_area y where y.pass_id = i.pass_id and a.form = 'AREA_CHANGE'
              except select x.area_id from application_area x where x.application_id = a.id)) c
          join port_area r on r.id = c.area_id join port t on t.id = r.port_id
        union select a.branch_code where a.form = 'CANCELLATION') b
      where i.state in ('REVIEW', 'POLICE_CHECK') and (s.step = 'POLICE_CHECK' or i.state = 'REVIEW')
        and (s.step = 'REVIEW' or a.form <> 'CANCELLATION');`);
    this.addSql(`insert into branch_approval (item_id, step, branch_code, approved_at, approved_by_id)
      select distinct on (i.id) i.id, 'REVIEW', a.branch_code, s.at, s.account_id
      from application_item i join application a on a.id = i.application_id join application_step s on s.item_id = i.id
      where i.state = 'POLICE_CHECK' and s.action = 'APPROVE' and s.from_state = 'REVIEW' and a.branch_code is not null
      order by i.id, s.id desc;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "branch_approval" cascade;`);

    this.addSql(`alter table "application_step" drop column "branch_codes";`);
  }

}
