import { Migration } from '@mikro-orm/migrations';

/** The server lists its channels in one place (messages/channels.ts), so that a new one needs no migration. */
export class Migration20261128085049_message_channels extends Migration {

  override name = 'Migration20261128085049_message_channels';

  override up(): void | Promise<void> {
    this.addSql(`alter table "message" drop constraint "message_channel_check";`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "message" add constraint "message_channel_check" check ("channel" in ('EMAIL', 'SMS'));`);
  }

}
