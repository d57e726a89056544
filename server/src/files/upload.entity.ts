import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import { StoredFile } from './stored-file.entity.js';
import { UPLOAD_PURPOSES } from './upload-rules.js';

const UploadSchema = defineEntity({
  name: 'Upload',
  properties: {
    id: p.uuid().primary(),
    /** SHA-256 of the secret part of the ticket's address. */
    tokenHash: p.blob().unique(),
    purpose: p.enum(UPLOAD_PURPOSES),
    /** Empty for a visitor who registers. */
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id').nullable(),
    /** A neutral name; the sent one only where it is not encrypted yet. */
    fileName: p.text(),
    /** The name under which the file was sent, encrypted like that of a stored file. */
    sealedFileName: p.blob().nullable(),
    createdAt: p.datetime(3),
    /** Fixed: neither a file that arrives nor one that is refused prolongs it, only a checked one. */
    expiresAt: p.datetime(3).index(),
    /** While a file arrives or is checked, when that is given up; another one is refused meanwhile. */
    busyUntil: p.datetime(3).nullable(),
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
