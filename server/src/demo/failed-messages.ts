import { type Database, sql } from '../shared/sql.js';

/** Of the mails there are, the latest was refused for good, and one of a week ago never went through; of the text messages one was refused, and one did not reach its phone. */
export async function failSomeMessages(database: Database, now: Date): Promise<void> {
  await database.change(sql`
    update message set sent_at = null, refused_at = created_at, failure = 'EENVELOPE 550', attempts = 1
    where id = (select id from message where channel = 'EMAIL' order by created_at desc, id limit 1)`);
  await database.change(sql`
    update message set sent_at = null, failure = 'ETIMEDOUT', attempts = 176
    where id = (select id from message where channel = 'EMAIL' and created_at < ${new Date(now.getTime() - 8 * 86_400_000)}::timestamptz
      order by created_at desc, id limit 1)`);
  await database.change(sql`
    update message set sent_at = null, delivered_at = null, refused_at = created_at, failure = 'v', attempts = 1
    where id = (select id from message where channel = 'SMS' order by template = 'phoneCode', created_at, id limit 1)`);
  await database.change(sql`
    update message set sent_at = coalesce(sent_at, created_at), delivered_at = null, undelivered_at = created_at + interval '1 day', failure = '8', attempts = 1
    where id = (select id from message where channel = 'SMS' and sent_at is not null
      order by template = 'phoneCode' desc, created_at, id limit 1)`);
}
