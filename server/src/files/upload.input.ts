import { Field, InputType, Int } from 'type-graphql';
import { UploadPurpose } from './upload.type.js';
import type { UploadPurpose as Purpose } from './upload-rules.js';

@InputType({ description: 'A file to be uploaded.' })
export class RequestUploadInput {
  @Field(() => UploadPurpose, { description: 'What the file is for; only `CERTIFICATE` without signing in.' })
  readonly purpose!: Purpose;

  @Field(() => String, { description: 'Name of the file, at most 200 characters; a leading path is removed.' })
  readonly fileName!: string;

  @Field(() => Int, { description: 'Size in bytes according to the sender, at most 10 MB; what arrives is counted.' })
  readonly size!: number;

  @Field(() => String, { description: 'Media type according to the sender; the content decides.' })
  readonly mediaType!: string;
}
