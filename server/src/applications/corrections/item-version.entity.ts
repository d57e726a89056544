import { defineEntity, p } from '@mikro-orm/core';
import { ID_KINDS } from '../../access/words.js';
import { StoredFile } from '../../files/stored-file.entity.js';
import { ATTACHMENT_KINDS } from '../../people/attachment.entity.js';
import { ApplicationItem } from '../items/application-item.entity.js';

const ItemVersionSchema = defineEntity({
  name: 'ItemVersion',
  indexes: [{ name: 'item_version_item_index', properties: ['itemId', 'lastStepId'] }],
  properties: {
    id: p.uuid().primary(),
    itemId: () => p.manyToOne(ApplicationItem).mapToPk().fieldName('item_id'),
    /** The last step that was taken while the item was like this. */
    lastStepId: p.bigint('string'),
    holderName: p.text(),
    holderEnglishName: p.text().nullable(),
    holderIdKind: p.enum(ID_KINDS),
    holderIdCipher: p.blob(),
  },
});

/** A holder as submitted before the item was corrected and sent in again: what was decided on is not rewritten. */
export class ItemVersion extends ItemVersionSchema.class {}
ItemVersionSchema.setClass(ItemVersion);

const ItemVersionFileSchema = defineEntity({
  name: 'ItemVersionFile',
  indexes: [{ name: 'item_version_file_index', properties: ['fileId'] }],
  properties: {
    versionId: () => p.manyToOne(ItemVersion).mapToPk().fieldName('version_id').primary(),
    fileId: () => p.manyToOne(StoredFile).mapToPk().fieldName('file_id').primary(),
    kind: p.enum(ATTACHMENT_KINDS),
  },
});

/** A file that went with it. */
export class ItemVersionFile extends ItemVersionFileSchema.class {}
ItemVersionFileSchema.setClass(ItemVersionFile);
