import { Field, ID, Int, ObjectType } from 'type-graphql';
import { publishEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import type { UploadPurpose as Purpose } from './upload.entity.js';

export const UploadPurpose = publishEnum<Purpose>('UploadPurpose', 'What a file is sent for.', {
  CERTIFICATE: 'A company certificate (公司證明文件).',
  PHOTO: 'Photo of a person, P01.',
  ID_CARD: 'Identity card of a person, P02.',
  PASSPORT: 'Passport of a person (護照), P09.',
  OTHER: 'Any other document of a person, P10.',
});

@ObjectType('UploadRule', { description: 'What may be sent for one purpose.' })
export class UploadRuleType {
  @Field(() => UploadPurpose, { description: 'What the file is sent for.' })
  readonly purpose!: Purpose;

  @Field(() => [String], { description: 'Accepted media types, e.g. `image/jpeg`; judged by content, not by name.' })
  readonly mediaTypes!: readonly string[];

  @Field(() => Int, { description: 'Largest accepted size in bytes.' })
  readonly maxBytes!: number;
}

@ObjectType({ description: 'Permission to send one file by HTTP PUT. The file is the whole body of the request.' })
export class UploadTicket {
  @Field(() => ID, { description: 'Names the upload for `completeUpload` and for what takes the file over.' })
  readonly id!: string;

  @Field(() => String, { description: 'Path to PUT the file to. Secret: whoever knows it can send the file.' })
  readonly url!: string;

  @Field(() => Int, { description: 'Largest accepted size in bytes.' })
  readonly maxBytes!: number;

  @Field(() => DateTime, { description: 'When the ticket ends unless a file has arrived.' })
  readonly expiresAt!: Date;
}

@ObjectType('Upload', { description: 'A file that was sent and checked, and waits to be attached to something.' })
export class UploadType {
  @Field(() => ID, { description: 'The upload, to be named by what takes the file over within 24 hours.' })
  readonly id!: string;

  @Field(() => String, { description: 'Name of the file, with an ending that fits its content.' })
  readonly fileName!: string;

  @Field(() => String, { description: 'Media type found in the content.' })
  readonly mediaType!: string;

  @Field(() => Int, { description: 'Bytes as stored; images are made anew without metadata.' })
  readonly size!: number;

  @Field(() => String, { description: 'Path to GET the file from, for the account that sent it.' })
  readonly url!: string;
}
