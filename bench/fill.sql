-- Companies with 50 people each, as many as the passes are worth; applications of five; passes over the last four years, a third of them on
-- cards; a thousand open cases, however many passes there are. id_number is filled before.
insert into company (id, organisation_kind, organisation_number, name, phone, address, responsible_person, created_at)
select uuidv7(), 'UBN', lpad(n::text, 8, '0'), '海運股份有限公司第' || n || '號', '02-24206100', '基隆市中正區中正路1號', '王大明', now()
from generate_series(0, :companies - 1) n;

create temporary table numbered_company as
select id, (row_number() over (order by organisation_number) - 1)::integer n from company;

insert into account (id, kind, account_name, account_name_key, person_name, mobile, email, email_key, language,
  password_hash, company_id, company_administrator, branch_codes, staff_roles, registered_at, approved_at, email_verified_at,
  failed_sign_ins, consent_version, consented_at)
select uuidv7(), kind, name, name, '陳小華', '0912345678', name || '@example.test', name || '@example.test', 'ZH_HANT',
  '', company_id, kind = 'GENERAL', branches, case kind when 'STAFF' then '{REVIEWER}'::text[] else '{}' end, now(), now(), now(), 0, :consent, now()
from (select 'GENERAL' kind, 'operator' name, (select id from numbered_company where n = 0) company_id,
    '{}'::text[] branches
  union all select 'ANALYST', 'analyst', null, '{}'
  union all select 'STAFF', 'reviewer', null, '{KL}'
  union all select 'GATE', 'gates', null, '{KL,TX,KH,HL}') viewer;

insert into gate (id, code, area_id, name_zh, name_en, created_at) select uuidv7(), 'BENCH', min(id), '管制站', 'Gate', now() from port_area;

insert into person (id, company_id, id_kind, id_cipher, id_index, name, english_name, created_at)
select uuidv7(), c.id, 'PASSPORT', i.cipher, i.index,
  substr('陳林黃張李王吳劉蔡楊', 1 + k % 10, 1) || substr('志雅家怡俊淑明美建惠', 1 + k / 10 % 10, 1) || substr('明華玲偉芬強珍德如文', 1 + k / 100 % 10, 1),
  'PERSON NUMBER ' || k, now()
from generate_series(0, 50 * :companies - 1) k
join numbered_company c on c.n = k % :companies
join id_number i on i.n = k / 3;

create temporary table numbered_person as
select *, (row_number() over (partition by company_id order by id) - 1)::integer n from person;
create unique index on numbered_person (company_id, n);

insert into application (id, number, form, company_id, submitted_by_id, submitted_at, reason, consent_version, contact_name, contact_phone,
  branch_code, pickup_port_id, start_day, term_count, term_unit)
select uuidv7(), k.code || '-' || lpad(k::text, 10, '0'), form, c.id, a.id, submitted_at, '船舶維修', :consent, '陳小華', '0912345678',
  t.branch_code, case when form <> 'FOREIGN_SINGLE_ENTRY' then t.id end,
  case when form <> 'FOREIGN_SINGLE_ENTRY' then submitted_at::date end,
  case form when 'PERIODIC' then 1 when 'TEMPORARY' then 7 end, case form when 'PERIODIC' then 'YEAR' when 'TEMPORARY' then 'DAY' end
from (
  select k, now() - (:rows - k * 5) * interval '4 years' / :rows submitted_at,
    case when (k + k / :companies) % 10 < 7 then 'OM01' when (k + k / :companies) % 10 < 9 then 'OM03' else 'OM02' end code,
    case when (k + k / :companies) % 10 < 7 then 'FOREIGN_SINGLE_ENTRY' when (k + k / :companies) % 10 < 9 then 'TEMPORARY' else 'PERIODIC' end form
  from generate_series(0, (:rows - 1) / 5) k
) k
join numbered_company c on c.n = k % :companies
join port t on t.id = 1 + k % 7
join account a on a.kind = 'GENERAL';

create temporary table numbered_application as
select id, company_id, form, substr(number, 6)::integer n from application;
create unique index on numbered_application (n);

insert into pass (id, number, kind, branch_code, roc_year, sequence, port_id, application_id, company_id, person_id,
  holder_name, holder_english_name, holder_id_kind, holder_id_cipher, holder_id_index, medium, issued_at, valid_from, valid_to,
  made_at, collected_at, last_passage_at, cancelled_at)
select uuidv7(issued_at - now()),
  branch_code || 'P' || translate(left(kind, 1), 'PTS', 'STC') || roc_year || '-' || lpad(sequence::text, 6, '0'),
  kind, branch_code, roc_year, sequence, port_id, application_id, company_id, person_id,
  name, english_name, id_kind, id_cipher, id_index, case kind when 'SINGLE_ENTRY' then 'QR' else 'RFID' end,
  issued_at, issued_at, issued_at + case kind when 'SINGLE_ENTRY' then interval '1 day' when 'TEMPORARY' then interval '7 days' else interval '1 year' end - interval '1 second',
  case when kind <> 'SINGLE_ENTRY' and issued_at < now() - interval '2 days' then issued_at + interval '2 days' end,
  case when kind <> 'SINGLE_ENTRY' and issued_at < now() - interval '4 days' and i % 50 <> 0 then issued_at + interval '4 days' end,
  case when issued_at < now() - interval '5 days' and i % 5 <> 0 then issued_at + interval '5 days' end,
  case when issued_at < now() - interval '6 days' and i % 101 = 0 then issued_at + interval '6 days' end
from (
  select *, row_number() over (partition by branch_code, kind, roc_year order by issued_at)::integer sequence
  from (
    select s.i, t.id port_id, t.branch_code, a.id application_id, a.company_id, h.id person_id, h.name, h.english_name, h.id_kind,
      h.id_cipher, h.id_index, s.issued_at, extract(year from s.issued_at at time zone 'Asia/Taipei')::integer - 1911 roc_year,
      case a.form when 'FOREIGN_SINGLE_ENTRY' then 'SINGLE_ENTRY' else a.form end kind
    from (select i, date_trunc('second', now() - (:rows - i) * interval '4 years' / :rows) issued_at from generate_series(0, :rows - 1) i) s
    join numbered_application a on a.n = s.i / 5
    join numbered_person h on h.company_id = a.company_id and h.n = (s.i + s.i / (5 * :companies)) % 50
    join port t on t.id = 1 + s.i / 5 % 7
  ) issued
) counted;

insert into pass_area (pass_id, area_id)
select p.id, a.id from pass p join port_area a on a.port_id = p.port_id
where a.id % 100 = 1 or (a.id + p.sequence) % 3 = 0;

insert into application_item (id, application_id, position, person_id, holder_name, holder_english_name, holder_id_kind, holder_id_cipher,
  holder_id_index, state, state_since, issued_pass_id)
select uuidv7(), p.application_id, row_number() over (partition by p.application_id order by p.id) - 1, p.person_id, p.holder_name,
  p.holder_english_name, p.holder_id_kind, p.holder_id_cipher, p.holder_id_index, 'APPROVED', p.issued_at,
  case when p.kind <> 'SINGLE_ENTRY' then p.id end
from pass p;

insert into application_area (application_id, area_id)
select a.id, r.id from application a join port_area r on r.port_id = a.pickup_port_id and r.id % 100 = 1;

insert into application (id, number, form, company_id, submitted_by_id, submitted_at, reason, consent_version, contact_name, contact_phone,
  branch_code, pickup_port_id, start_day, term_count, term_unit)
select uuidv7(), 'OM02-9' || lpad(k::text, 9, '0'), 'PERIODIC', c.id, a.id, now() - k * interval '10 minutes', '船舶維修', :consent, '陳小華', '0912345678',
  t.branch_code, t.id, current_date + 14, 1, 'YEAR'
from generate_series(0, 999) k
join numbered_company c on c.n = k % :companies
join port t on t.id = 1 + k % 7
join account a on a.kind = 'GENERAL';

insert into application_item (id, application_id, position, person_id, holder_name, holder_english_name, holder_id_kind, holder_id_cipher,
  holder_id_index, state, state_since)
select uuidv7(), a.id, 0, h.id, h.name, h.english_name, h.id_kind, h.id_cipher, h.id_index, 'REVIEW', a.submitted_at
from application a join numbered_person h on h.company_id = a.company_id and h.n = 7 where a.number like 'OM02-9%';
