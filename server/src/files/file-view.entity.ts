import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import { StoredFile } from './stored-file.entity.js';

const FileViewSchema = defineEntity({
  name: 'FileView',
  indexes: [{ name: 'file_view_file_index', properties: ['fileId'] }],
  properties: {
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id').primary(),
    fileId: () => p.manyToOne(StoredFile).mapToPk().fieldName('file_id').primary().deleteRule('cascade'),
    viewedAt: p.datetime(3),
  },
});

/** When a member of staff last opened a file: what was not looked at is counted before it is approved. */
export class FileView extends FileViewSchema.class {}
FileViewSchema.setClass(FileView);
