import { type Database, sql } from '../shared/sql.js';

/** Of the mails there are, the latest was refused for good, and one of a week ago never went through. */
export async function failSomeMails(database: Database, now: Date): Promise<void> {
  await database.change(sql`
    update message set sent_at = null, refused_at = created_at, failure = 'EENVELOPE 550', attempts = 1
    where id = (select id from message where channel = 'EMAIL' order by created_at desc, id limit 1)`);
  await database.change(sql`
    update message set sent_at = null, failure = 'ETIMEDOUT', attempts = 176
    where id = (select id from message where channel = 'EMAIL' and created_at < ${new Date(now.getTime() - 8 * 86_400_000)}::timestamptz
      order by created_at desc, id limit 1)`);
}
