import { Field, ID, ObjectType } from 'type-graphql';
import { StoredFileType } from '../files/stored-file.type.js';
import { DateTime } from '../shared/scalars.js';
import { ATTACHMENT_CODES, type AttachmentKind } from './attachment.entity.js';
import { AttachmentKindEnum } from './attachment-kind.enum.js';

@ObjectType('Attachment', { description: 'A file of a person (附件).' })
export class AttachmentType {
  /** Of an application's file: whose it is. */
  personId!: string | null;

  @Field(() => ID, { description: 'Key of the row.' })
  id!: string;

  @Field(() => AttachmentKindEnum, { description: 'What it shows.' })
  kind!: AttachmentKind;

  @Field(() => String, { description: 'Code of the kind, e.g. `P09`.' })
  code(): string {
    return ATTACHMENT_CODES[this.kind];
  }

  @Field(() => StoredFileType, { description: 'The file.' })
  file!: StoredFileType;

  @Field(() => String, {
    nullable: true,
    description: 'On an application: name of the person it belongs to, as on the passes.',
  })
  personName!: string | null;

  @Field(() => [ID], { description: 'On an application: the items it belongs to.' })
  itemIds!: string[];

  @Field(() => DateTime, { description: 'When it was attached.' })
  createdAt!: Date;
}
