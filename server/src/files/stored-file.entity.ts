import { defineEntity, p } from '@mikro-orm/core';

const StoredFileSchema = defineEntity({
  name: 'StoredFile',
  properties: {
    id: p.uuid().primary(),
    /** Generated; reveals nothing about the file and is never shown. */
    storageKey: p.text().unique(),
    name: p.text(),
    mediaType: p.text(),
    size: p.integer(),
    sha256: p.blob(),
    createdAt: p.datetime(3),
  },
});

/** A checked, re-encoded file in storage (R-PER-3). Who may read it depends on what it is attached to. */
export class StoredFile extends StoredFileSchema.class {}
StoredFileSchema.setClass(StoredFile);
