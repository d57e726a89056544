import { defineEntity, p } from '@mikro-orm/core';

const StoredFileSchema = defineEntity({
  name: 'StoredFile',
  properties: {
    id: p.uuid().primary(),
    /** Generated; reveals nothing about the file and is never shown. */
    storageKey: p.text().unique(),
    /** A neutral name; the real one only where it is not encrypted yet. */
    name: p.text(),
    /** The name, encrypted: people write ID numbers in it (R-ACC-6). */
    sealedName: p.blob().nullable(),
    mediaType: p.text(),
    size: p.integer(),
    sha256: p.blob(),
    createdAt: p.datetime(3),
  },
});

/** A checked, re-encoded file in storage (R-PER-3). Who may read it depends on what it is attached to. */
export class StoredFile extends StoredFileSchema.class {}
StoredFileSchema.setClass(StoredFile);
