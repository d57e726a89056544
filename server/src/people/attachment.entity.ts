import { defineEntity, p } from '@mikro-orm/core';
import { StoredFile } from '../files/stored-file.entity.js';
import { Person } from './person.entity.js';

/** What a person's file shows, with the codes of R-PER-1. */
export const ATTACHMENT_CODES = { PHOTO: 'P01', ID_CARD: 'P02', PASSPORT: 'P09', OTHER: 'P10' } as const;
export type AttachmentKind = keyof typeof ATTACHMENT_CODES;
export const ATTACHMENT_KINDS = Object.keys(ATTACHMENT_CODES) as AttachmentKind[];

const PersonAttachmentSchema = defineEntity({
  name: 'PersonAttachment',
  properties: {
    id: p.uuid().primary(),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id').index(),
    kind: p.enum(ATTACHMENT_KINDS),
    fileId: () => p.manyToOne(StoredFile).mapToPk().fieldName('file_id').unique(),
    createdAt: p.datetime(3),
    /** Removed from the person; applications submitted with it keep the file. */
    removedAt: p.datetime(3).nullable(),
  },
});

/** 附件 of a person. */
export class PersonAttachment extends PersonAttachmentSchema.class {}
PersonAttachmentSchema.setClass(PersonAttachment);
