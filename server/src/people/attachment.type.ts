import { Field, ID, ObjectType } from 'type-graphql';
import { StoredFileType } from '../files/stored-file.type.js';
import { DateTime } from '../shared/scalars.js';
import { ATTACHMENT_CODES, type AttachmentKind } from './attachment.entity.js';
import { AttachmentKindEnum } from './attachment-kind.enum.js';

@ObjectType('Attachment', { description: 'A file (附件) of a person, or of an application.' })
export class AttachmentType {
  /** For a file of an application: the person it belongs to. */
  personId!: string | null;

  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => AttachmentKindEnum, { description: 'What the file shows.' })
  kind!: AttachmentKind;

  @Field(() => String, { description: 'Code of the kind of file, e.g. `P09`.' })
  code(): string {
    return ATTACHMENT_CODES[this.kind];
  }

  @Field(() => StoredFileType, { description: 'The file.' })
  file!: StoredFileType;

  @Field(() => String, {
    nullable: true,
    description:
      'For files of an application: name of the person the file belongs to, masked like the name on the pass.',
  })
  personName!: string | null;

  @Field(() => [ID], { description: 'For files of an application: the items the file belongs to.' })
  itemIds!: string[];

  @Field(() => DateTime, { description: 'When the file was attached.' })
  createdAt!: Date;
}
