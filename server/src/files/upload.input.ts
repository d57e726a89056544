import { Field, InputType, Int } from 'type-graphql';
import type { UploadPurpose as Purpose } from './upload.entity.js';
import { UploadPurpose } from './upload.type.js';

@InputType({ description: 'A file about to be sent.' })
export class RequestUploadInput {
  @Field(() => UploadPurpose, { description: 'What it is for; without signing in only `CERTIFICATE`.' })
  readonly purpose!: Purpose;

  @Field(() => String, { description: 'Name of the file, at most 200 characters; a path before it is dropped.' })
  readonly fileName!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  readonly size!: number;

  @Field(() => String, { description: 'Media type as the sender knows it.' })
  readonly mediaType!: string;
}
