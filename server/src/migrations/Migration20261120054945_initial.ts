import { Migration } from '@mikro-orm/migrations';

export class Migration20261120054945_initial extends Migration {

  override name = 'Migration20261120054945_initial';

  override up(): void | Promise<void> {
    this.addSql(`create table "branch" ("code" text not null, "name_zh" text not null, "name_en" text not null, primary key ("code"));`);

    this.addSql(`create table "company" ("id" uuid not null, "organisation_kind" text not null, "organisation_number" text not null, "name" text not null, "phone" text not null, "fax" text null, "address" text not null, "responsible_person" text not null, "created_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "company" add constraint "company_organisation_kind_organisation_number_unique" unique ("organisation_kind", "organisation_number");`);

    this.addSql(`create table "account" ("id" uuid not null, "kind" text not null, "account_name" text not null, "account_name_key" text null, "person_name" text not null, "mobile" text not null, "email" text not null, "email_key" text not null, "language" text not null, "password_hash" text not null, "company_id" uuid null, "company_administrator" boolean not null, "branch_codes" text[] not null, "registered_at" timestamptz(3) not null, "approved_at" timestamptz(3) null, "rejected_at" timestamptz(3) null, "email_verified_at" timestamptz(3) null, "disabled_at" timestamptz(3) null, "failed_sign_ins" int not null, "locked_until" timestamptz(3) null, "consent_version" text null, "consented_at" timestamptz(3) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "account" add constraint "account_account_name_key_unique" unique ("account_name_key");`);
    this.addSql(`create index "account_email_key_index" on "account" ("email_key");`);

    this.addSql(`create table "audit_entry" ("id" bigserial primary key, "at" timestamptz(3) not null, "account_id" uuid not null, "action" text not null, "operation" text not null, "subject_id" uuid null);`);
    this.addSql(`create index "audit_entry_subject_id_at_index" on "audit_entry" ("subject_id", "at");`);
    this.addSql(`create index "audit_entry_account_id_at_index" on "audit_entry" ("account_id", "at");`);

    this.addSql(`create table "application_draft" ("id" uuid not null, "form" text not null, "company_id" uuid not null, "created_by_id" uuid not null, "content" jsonb not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "application_draft_company_id_index" on "application_draft" ("company_id");`);

    this.addSql(`create table "application" ("id" uuid not null, "number" text not null, "form" text not null, "company_id" uuid not null, "submitted_by_id" uuid not null, "submitted_at" timestamptz(3) not null, "reason" text not null, "consent_version" text not null, "contact_name" text not null, "contact_phone" text not null, primary key ("id"));`);
    this.addSql(`alter table "application" add constraint "application_number_unique" unique ("number");`);
    this.addSql(`create index "application_company_id_submitted_at_id_index" on "application" ("company_id", "submitted_at", "id");`);

    this.addSql(`create table "account_link" ("token_hash" bytea not null, "account_id" uuid not null, "purpose" text not null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "used_at" timestamptz(3) null, primary key ("token_hash"));`);

    this.addSql(`create table "access_token" ("id" uuid not null, "token_hash" bytea not null, "account_id" uuid not null, "label" text not null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "revoked_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`alter table "access_token" add constraint "access_token_token_hash_unique" unique ("token_hash");`);
    this.addSql(`create index "access_token_account_id_index" on "access_token" ("account_id");`);

    this.addSql(`create table "idempotency_key" ("owner" text not null, "key" text not null, "operation" text not null, "input_hash" bytea not null, "result" text not null, "created_at" timestamptz(3) not null, primary key ("owner", "key"));`);

    this.addSql(`create table "message" ("id" uuid not null, "channel" text not null, "template" text not null, "content" bytea not null, "created_at" timestamptz(3) not null, "sent_at" timestamptz(3) null, "attempts" int not null, primary key ("id"));`);
    this.addSql(`create index "message_created_at_id_index" on "message" ("created_at", "id");`);

    this.addSql(`create table "number_sequence" ("scope" text not null, "last_value" int not null, primary key ("scope"));`);

    this.addSql(`create table "person" ("id" uuid not null, "company_id" uuid not null, "id_kind" text not null, "id_cipher" bytea not null, "id_index" bytea not null, "name" text not null, "english_name" text null, "mobile" text null, "created_at" timestamptz(3) not null, "deleted_at" timestamptz(3) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create unique index "person_company_id_number_unique" on "person" ("company_id", "id_kind", "id_index") where "deleted_at" is null;`);

    this.addSql(`create table "application_person" ("application_id" uuid not null, "person_id" uuid not null, "position" smallint not null, primary key ("application_id", "person_id"));`);

    this.addSql(`create table "port" ("id" smallint primary key, "code" text not null, "branch_code" text not null, "name_zh" text not null, "name_en" text not null);`);
    this.addSql(`alter table "port" add constraint "port_code_unique" unique ("code");`);

    this.addSql(`create table "pass" ("id" uuid not null, "number" text not null, "kind" text not null, "branch_code" text not null, "roc_year" smallint not null, "sequence" int not null, "port_id" smallint not null, "application_id" uuid null, "company_id" uuid not null, "person_id" uuid not null, "holder_name" text not null, "holder_english_name" text null, "holder_id_kind" text not null, "holder_id_cipher" bytea not null, "holder_id_index" bytea not null, "medium" text not null, "issued_at" timestamptz(3) not null, "valid_from" timestamptz(3) not null, "valid_to" timestamptz(3) not null, "made_at" timestamptz(3) null, "deactivated_at" timestamptz(3) null, "deactivation_reason" text null, "cancelled_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`alter table "pass" add constraint "pass_number_unique" unique ("number");`);
    this.addSql(`create index "pass_company_issued_index" on "pass" ("company_id", "issued_at", "id");`);
    this.addSql(`create index "pass_issued_index" on "pass" ("issued_at", "id");`);
    this.addSql(`create index "pass_port_issued_index" on "pass" ("port_id", "issued_at", "id");`);
    this.addSql(`create index "pass_holder_index" on "pass" ("holder_id_index");`);
    this.addSql(`create index "pass_holder_name_index" on "pass" ("holder_name");`);
    this.addSql(`create index "pass_application_index" on "pass" ("application_id");`);
    this.addSql(`create index "pass_person_index" on "pass" ("person_id");`);
    this.addSql(`alter table "pass" add constraint "pass_branch_code_kind_roc_year_sequence_unique" unique ("branch_code", "kind", "roc_year", "sequence");`);

    this.addSql(`create table "port_area" ("id" smallint primary key, "code" text not null, "port_id" smallint not null, "name_zh" text not null, "name_en" text not null);`);
    this.addSql(`alter table "port_area" add constraint "port_area_code_unique" unique ("code");`);

    this.addSql(`create table "pass_area" ("pass_id" uuid not null, "area_id" smallint not null, primary key ("pass_id", "area_id"));`);

    this.addSql(`create table "application_area" ("application_id" uuid not null, "area_id" smallint not null, primary key ("application_id", "area_id"));`);

    this.addSql(`create table "registration" ("id" uuid not null, "account_id" uuid not null, "organisation_kind" text not null, "organisation_number" text not null, "company_name" text not null, "company_phone" text not null, "company_fax" text null, "company_address" text not null, "responsible_person" text not null, "submitted_at" timestamptz(3) not null, "decision" text null, "decided_at" timestamptz(3) null, "decided_by_id" uuid null, "reason" text null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "registration" add constraint "registration_account_id_unique" unique ("account_id");`);

    this.addSql(`create table "session" ("token_hash" bytea not null, "account_id" uuid not null, "remembered" boolean not null, "created_at" timestamptz(3) not null, "idle_expires_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, primary key ("token_hash"));`);
    this.addSql(`create index "session_account_id_index" on "session" ("account_id");`);

    this.addSql(`create table "single_entry_slot" ("holder_id_index" bytea not null, "month" text not null, "slot" smallint not null, "pass_id" uuid not null, primary key ("holder_id_index", "month", "slot"));`);
    this.addSql(`alter table "single_entry_slot" add constraint "single_entry_slot_pass_id_unique" unique ("pass_id");`);

    this.addSql(`create table "stored_file" ("id" uuid not null, "storage_key" text not null, "name" text not null, "media_type" text not null, "size" int not null, "sha256" bytea not null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`alter table "stored_file" add constraint "stored_file_storage_key_unique" unique ("storage_key");`);

    this.addSql(`create table "person_attachment" ("id" uuid not null, "person_id" uuid not null, "kind" text not null, "file_id" uuid not null, "created_at" timestamptz(3) not null, "removed_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "person_attachment_person_id_index" on "person_attachment" ("person_id");`);
    this.addSql(`alter table "person_attachment" add constraint "person_attachment_file_id_unique" unique ("file_id");`);

    this.addSql(`create table "certificate" ("id" uuid not null, "file_id" uuid not null, "registration_id" uuid null, "company_id" uuid null, "submitted_by_id" uuid not null, "submitted_at" timestamptz(3) not null, "withdrawn_at" timestamptz(3) null, "decision" text null, "decided_at" timestamptz(3) null, "decided_by_id" uuid null, "reason" text null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "certificate" add constraint "certificate_file_id_unique" unique ("file_id");`);
    this.addSql(`alter table "certificate" add constraint "certificate_registration_id_unique" unique ("registration_id");`);
    this.addSql(`create index "certificate_company_id_index" on "certificate" ("company_id");`);

    this.addSql(`create table "application_attachment" ("application_id" uuid not null, "file_id" uuid not null, "person_id" uuid not null, "kind" text not null, primary key ("application_id", "file_id"));`);
    this.addSql(`create index "application_attachment_file_id_index" on "application_attachment" ("file_id");`);

    this.addSql(`create table "upload" ("id" uuid not null, "token_hash" bytea not null, "purpose" text not null, "account_id" uuid null, "file_name" text not null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "received_at" timestamptz(3) null, "file_id" uuid null, "used_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`alter table "upload" add constraint "upload_token_hash_unique" unique ("token_hash");`);
    this.addSql(`create index "upload_expires_at_index" on "upload" ("expires_at");`);
    this.addSql(`create index "upload_file_id_index" on "upload" ("file_id");`);

    this.addSql(`alter table "branch" add constraint "branch_code_check" check ("code" in ('KL', 'TX', 'KH', 'HL'));`);

    this.addSql(`alter table "company" add constraint "company_organisation_kind_check" check ("organisation_kind" in ('UBN', 'AGENCY'));`);

    this.addSql(`alter table "account" add constraint "account_company_id_foreign" foreign key ("company_id") references "company" ("id") on delete set null;`);
    this.addSql(`alter table "account" add constraint "account_kind_check" check ("kind" in ('GENERAL', 'SHARED', 'STAFF', 'ANALYST', 'GATE'));`);
    this.addSql(`alter table "account" add constraint "account_language_check" check ("language" in ('ZH_HANT', 'EN'));`);

    this.addSql(`alter table "audit_entry" add constraint "audit_entry_account_id_foreign" foreign key ("account_id") references "account" ("id");`);
    this.addSql(`alter table "audit_entry" add constraint "audit_entry_action_check" check ("action" in ('ID_NUMBER_READ', 'ID_NUMBER_SEARCHED', 'NAME_SEARCHED', 'SEARCH_REFUSED'));`);

    this.addSql(`alter table "application_draft" add constraint "application_draft_company_id_foreign" foreign key ("company_id") references "company" ("id");`);
    this.addSql(`alter table "application_draft" add constraint "application_draft_created_by_id_foreign" foreign key ("created_by_id") references "account" ("id");`);
    this.addSql(`alter table "application_draft" add constraint "application_draft_form_check" check ("form" in ('FOREIGN_SINGLE_ENTRY'));`);

    this.addSql(`alter table "application" add constraint "application_company_id_foreign" foreign key ("company_id") references "company" ("id");`);
    this.addSql(`alter table "application" add constraint "application_submitted_by_id_foreign" foreign key ("submitted_by_id") references "account" ("id");`);
    this.addSql(`alter table "application" add constraint "application_form_check" check ("form" in ('FOREIGN_SINGLE_ENTRY'));`);

    this.addSql(`alter table "account_link" add constraint "account_link_account_id_foreign" foreign key ("account_id") references "account" ("id");`);
    this.addSql(`alter table "account_link" add constraint "account_link_purpose_check" check ("purpose" in ('VERIFY_EMAIL', 'RESET_PASSWORD'));`);

    this.addSql(`alter table "access_token" add constraint "access_token_account_id_foreign" foreign key ("account_id") references "account" ("id");`);

    this.addSql(`alter table "message" add constraint "message_channel_check" check ("channel" in ('EMAIL', 'SMS'));`);

    this.addSql(`alter table "person" add constraint "person_company_id_foreign" foreign key ("company_id") references "company" ("id");`);
    this.addSql(`alter table "person" add constraint "person_id_kind_check" check ("id_kind" in ('NATIONAL_ID', 'RESIDENT_ID', 'PASSPORT'));`);

    this.addSql(`alter table "application_person" add constraint "application_person_application_id_foreign" foreign key ("application_id") references "application" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "application_person" add constraint "application_person_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "port" add constraint "port_branch_code_foreign" foreign key ("branch_code") references "branch" ("code");`);

    this.addSql(`alter table "pass" add constraint "pass_branch_code_foreign" foreign key ("branch_code") references "branch" ("code");`);
    this.addSql(`alter table "pass" add constraint "pass_port_id_foreign" foreign key ("port_id") references "port" ("id");`);
    this.addSql(`alter table "pass" add constraint "pass_application_id_foreign" foreign key ("application_id") references "application" ("id") on delete set null;`);
    this.addSql(`alter table "pass" add constraint "pass_company_id_foreign" foreign key ("company_id") references "company" ("id");`);
    this.addSql(`alter table "pass" add constraint "pass_person_id_foreign" foreign key ("person_id") references "person" ("id");`);
    this.addSql(`alter table "pass" add constraint "pass_kind_check" check ("kind" in ('PERIODIC', 'TEMPORARY', 'SINGLE_ENTRY'));`);
    this.addSql(`alter table "pass" add constraint "pass_holder_id_kind_check" check ("holder_id_kind" in ('NATIONAL_ID', 'RESIDENT_ID', 'PASSPORT'));`);
    this.addSql(`alter table "pass" add constraint "pass_medium_check" check ("medium" in ('PAPER', 'QR', 'RFID'));`);
    this.addSql(`alter table "pass" add constraint "pass_deactivation_reason_check" check ("deactivation_reason" in ('NO_PASSAGE'));`);

    this.addSql(`alter table "port_area" add constraint "port_area_port_id_foreign" foreign key ("port_id") references "port" ("id");`);

    this.addSql(`alter table "pass_area" add constraint "pass_area_pass_id_foreign" foreign key ("pass_id") references "pass" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "pass_area" add constraint "pass_area_area_id_foreign" foreign key ("area_id") references "port_area" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "application_area" add constraint "application_area_application_id_foreign" foreign key ("application_id") references "application" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "application_area" add constraint "application_area_area_id_foreign" foreign key ("area_id") references "port_area" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "registration" add constraint "registration_account_id_foreign" foreign key ("account_id") references "account" ("id");`);
    this.addSql(`alter table "registration" add constraint "registration_decided_by_id_foreign" foreign key ("decided_by_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "registration" add constraint "registration_organisation_kind_check" check ("organisation_kind" in ('UBN', 'AGENCY'));`);
    this.addSql(`alter table "registration" add constraint "registration_decision_check" check ("decision" in ('APPROVED', 'REJECTED'));`);

    this.addSql(`alter table "session" add constraint "session_account_id_foreign" foreign key ("account_id") references "account" ("id");`);

    this.addSql(`alter table "single_entry_slot" add constraint "single_entry_slot_pass_id_foreign" foreign key ("pass_id") references "pass" ("id");`);
    this.addSql(`alter table "single_entry_slot" add constraint "single_entry_slot_number_check" check (slot between 1 and 3);`);

    this.addSql(`alter table "person_attachment" add constraint "person_attachment_person_id_foreign" foreign key ("person_id") references "person" ("id");`);
    this.addSql(`alter table "person_attachment" add constraint "person_attachment_file_id_foreign" foreign key ("file_id") references "stored_file" ("id");`);
    this.addSql(`alter table "person_attachment" add constraint "person_attachment_kind_check" check ("kind" in ('PHOTO', 'ID_CARD', 'PASSPORT', 'OTHER'));`);

    this.addSql(`alter table "certificate" add constraint "certificate_file_id_foreign" foreign key ("file_id") references "stored_file" ("id");`);
    this.addSql(`alter table "certificate" add constraint "certificate_registration_id_foreign" foreign key ("registration_id") references "registration" ("id") on delete set null;`);
    this.addSql(`alter table "certificate" add constraint "certificate_company_id_foreign" foreign key ("company_id") references "company" ("id") on delete set null;`);
    this.addSql(`alter table "certificate" add constraint "certificate_submitted_by_id_foreign" foreign key ("submitted_by_id") references "account" ("id");`);
    this.addSql(`alter table "certificate" add constraint "certificate_decided_by_id_foreign" foreign key ("decided_by_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "certificate" add constraint "certificate_decision_check" check ("decision" in ('APPROVED', 'REJECTED'));`);

    this.addSql(`alter table "application_attachment" add constraint "application_attachment_application_id_foreign" foreign key ("application_id") references "application" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "application_attachment" add constraint "application_attachment_file_id_foreign" foreign key ("file_id") references "stored_file" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "application_attachment" add constraint "application_attachment_person_id_foreign" foreign key ("person_id") references "person" ("id");`);
    this.addSql(`alter table "application_attachment" add constraint "application_attachment_kind_check" check ("kind" in ('PHOTO', 'ID_CARD', 'PASSPORT', 'OTHER'));`);

    this.addSql(`alter table "upload" add constraint "upload_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "upload" add constraint "upload_file_id_foreign" foreign key ("file_id") references "stored_file" ("id") on delete set null;`);
    this.addSql(`alter table "upload" add constraint "upload_purpose_check" check ("purpose" in ('CERTIFICATE', 'PHOTO', 'ID_CARD', 'PASSPORT', 'OTHER'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "port" drop constraint "port_branch_code_foreign";`);
    this.addSql(`alter table "pass" drop constraint "pass_branch_code_foreign";`);
    this.addSql(`alter table "account" drop constraint "account_company_id_foreign";`);
    this.addSql(`alter table "application_draft" drop constraint "application_draft_company_id_foreign";`);
    this.addSql(`alter table "application" drop constraint "application_company_id_foreign";`);
    this.addSql(`alter table "person" drop constraint "person_company_id_foreign";`);
    this.addSql(`alter table "pass" drop constraint "pass_company_id_foreign";`);
    this.addSql(`alter table "certificate" drop constraint "certificate_company_id_foreign";`);
    this.addSql(`alter table "audit_entry" drop constraint "audit_entry_account_id_foreign";`);
    this.addSql(`alter table "application_draft" drop constraint "application_draft_created_by_id_foreign";`);
    this.addSql(`alter table "application" drop constraint "application_submitted_by_id_foreign";`);
    this.addSql(`alter table "account_link" drop constraint "account_link_account_id_foreign";`);
    this.addSql(`alter table "access_token" drop constraint "access_token_account_id_foreign";`);
    this.addSql(`alter table "registration" drop constraint "registration_account_id_foreign";`);
    this.addSql(`alter table "registration" drop constraint "registration_decided_by_id_foreign";`);
    this.addSql(`alter table "session" drop constraint "session_account_id_foreign";`);
    this.addSql(`alter table "certificate" drop constraint "certificate_submitted_by_id_foreign";`);
    this.addSql(`alter table "certificate" drop constraint "certificate_decided_by_id_foreign";`);
    this.addSql(`alter table "upload" drop constraint "upload_account_id_foreign";`);
    this.addSql(`alter table "application_person" drop constraint "application_person_application_id_foreign";`);
    this.addSql(`alter table "pass" drop constraint "pass_application_id_foreign";`);
    this.addSql(`alter table "application_area" drop constraint "application_area_application_id_foreign";`);
    this.addSql(`alter table "application_attachment" drop constraint "application_attachment_application_id_foreign";`);
    this.addSql(`alter table "application_person" drop constraint "application_person_person_id_foreign";`);
    this.addSql(`alter table "pass" drop constraint "pass_person_id_foreign";`);
    this.addSql(`alter table "person_attachment" drop constraint "person_attachment_person_id_foreign";`);
    this.addSql(`alter table "application_attachment" drop constraint "application_attachment_person_id_foreign";`);
    this.addSql(`alter table "pass" drop constraint "pass_port_id_foreign";`);
    this.addSql(`alter table "port_area" drop constraint "port_area_port_id_foreign";`);
    this.addSql(`alter table "pass_area" drop constraint "pass_area_pass_id_foreign";`);
    this.addSql(`alter table "single_entry_slot" drop constraint "single_entry_slot_pass_id_foreign";`);
    this.addSql(`alter table "pass_area" drop constraint "pass_area_area_id_foreign";`);
    this.addSql(`alter table "application_area" drop constraint "application_area_area_id_foreign";`);
    this.addSql(`alter table "certificate" drop constraint "certificate_registration_id_foreign";`);
    this.addSql(`alter table "person_attachment" drop constraint "person_attachment_file_id_foreign";`);
    this.addSql(`alter table "certificate" drop constraint "certificate_file_id_foreign";`);
    this.addSql(`alter table "application_attachment" drop constraint "application_attachment_file_id_foreign";`);
    this.addSql(`alter table "upload" drop constraint "upload_file_id_foreign";`);

    this.addSql(`drop table if exists "branch" cascade;`);
    this.addSql(`drop table if exists "company" cascade;`);
    this.addSql(`drop table if exists "account" cascade;`);
    this.addSql(`drop table if exists "audit_entry" cascade;`);
    this.addSql(`drop table if exists "application_draft" cascade;`);
    this.addSql(`drop table if exists "application" cascade;`);
    this.addSql(`drop table if exists "account_link" cascade;`);
    this.addSql(`drop table if exists "access_token" cascade;`);
    this.addSql(`drop table if exists "idempotency_key" cascade;`);
    this.addSql(`drop table if exists "message" cascade;`);
    this.addSql(`drop table if exists "number_sequence" cascade;`);
    this.addSql(`drop table if exists "person" cascade;`);
    this.addSql(`drop table if exists "application_person" cascade;`);
    this.addSql(`drop table if exists "port" cascade;`);
    this.addSql(`drop table if exists "pass" cascade;`);
    this.addSql(`drop table if exists "port_area" cascade;`);
    this.addSql(`drop table if exists "pass_area" cascade;`);
    this.addSql(`drop table if exists "application_area" cascade;`);
    this.addSql(`drop table if exists "registration" cascade;`);
    this.addSql(`drop table if exists "session" cascade;`);
    this.addSql(`drop table if exists "single_entry_slot" cascade;`);
    this.addSql(`drop table if exists "stored_file" cascade;`);
    this.addSql(`drop table if exists "person_attachment" cascade;`);
    this.addSql(`drop table if exists "certificate" cascade;`);
    this.addSql(`drop table if exists "application_attachment" cascade;`);
    this.addSql(`drop table if exists "upload" cascade;`);
  }

}
