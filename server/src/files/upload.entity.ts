import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import { StoredFile } from './stored-file.entity.js';

export const UPLOAD_PURPOSES = ['CERTIFICATE', 'PHOTO', 'ID_CARD', 'PASSPORT', 'OTHER'] as const;
export type UploadPurpose = (typeof UPLOAD_PURPOSES)[number];

const UploadSchema = defineEntity({
  name: 'Upload',
  properties: {
    id: p.uuid().primary(),
    /** SHA-256 of the secret part of the ticket's address. */
    tokenHash: p.blob().unique(),
    purpose: p.enum(UPLOAD_PURPOSES),
    /** Empty for a visitor who registers. */
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id').nullable(),
    fileName: p.text(),
    createdAt: p.datetime(3),
    expiresAt: p.datetime(3).index(),
    /** Set when the file has arrived completely. */
    receivedAt: p.datetime(3).nullable(),
    /** Set when the file has been checked; the upload can then be attached. */
    fileId: () => p.manyToOne(StoredFile).mapToPk().fieldName('file_id').nullable().index(),
    /** Set when the file has been attached; an upload can be used once. */
    usedAt: p.datetime(3).nullable(),
  },
});

/** A ticket to upload one file: ticket → PUT → complete → attach. */
export class Upload extends UploadSchema.class {}
UploadSchema.setClass(Upload);
