import { Field, ID, Int, ObjectType } from 'type-graphql';
import { publishEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import type { UploadPurpose as Purpose } from './upload-rules.js';

export const UploadPurpose = publishEnum<Purpose>('UploadPurpose', 'What an uploaded file is for.', {
  CERTIFICATE: 'Certificate of a company (公司證明文件).',
  PHOTO: 'Photo of a person, P01.',
  ID_CARD: 'Identity card of a person, P02.',
  PASSPORT: 'Passport of a person (護照), P09.',
  OTHER: 'Any other document of a person, P10.',
});

@ObjectType('UploadRule', { description: 'What is accepted for one purpose.' })
export class UploadRuleType {
  @Field(() => UploadPurpose, { description: 'The purpose.' })
  readonly purpose!: Purpose;

  @Field(() => [String], {
    description: 'Accepted media types, e.g. `image/jpeg`; the content decides, not the file name.',
  })
  readonly mediaTypes!: readonly string[];

  @Field(() => Int, { description: 'Maximum size in bytes.' })
  readonly maxBytes!: number;
}

@ObjectType({
  description: 'Permission to upload one file by HTTP PUT, with the file as the whole body of the request.',
})
export class UploadTicket {
  @Field(() => ID, { description: 'ID of the upload, for `completeUpload` and for the operation that uses the file.' })
  readonly id!: string;

  @Field(() => String, { description: 'Path to PUT the file to. Secret: it is all that is needed to send the file.' })
  readonly url!: string;

  @Field(() => Int, { description: 'Maximum size in bytes.' })
  readonly maxBytes!: number;

  @Field(() => DateTime, { description: 'When the ticket expires unless a file has arrived.' })
  readonly expiresAt!: Date;
}

@ObjectType('Upload', { description: 'A file that was uploaded and checked, and can be attached.' })
export class UploadType {
  @Field(() => ID, {
    description: 'ID of the upload, to be passed on within 24 hours to the operation that uses the file.',
  })
  readonly id!: string;

  @Field(() => String, { description: 'Name of the file, with an extension that fits its content.' })
  readonly fileName!: string;

  @Field(() => String, { description: 'Media type, determined by content.' })
  readonly mediaType!: string;

  @Field(() => Int, { description: 'Size as stored, in bytes; images are re-encoded without metadata.' })
  readonly size!: number;

  @Field(() => String, { description: 'Path to GET the file from; only for the account that sent it.' })
  readonly url!: string;
}
