import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { completeUpload } from './complete-upload.js';
import { nameOf } from './file-name.js';
import { fileUrl } from './stored-file.type.js';
import { cancelUpload, requestUpload } from './upload.commands.js';
import { RequestUploadInput } from './upload.input.js';
import { UploadRuleType, UploadTicket, UploadType } from './upload.type.js';
import { type UploadRule, uploadRules } from './upload-rules.js';

@Resolver()
export class UploadResolver {
  @Query(() => [UploadRuleType], { description: 'Which files are accepted for which purpose.' })
  uploadRules(): readonly UploadRule[] {
    return uploadRules;
  }

  @Mutation(() => UploadTicket, {
    description:
      'First step of an upload: requests a ticket with the address to which the file is then PUT. Errors: field errors, FORBIDDEN, RATE_LIMITED.',
  })
  requestUpload(
    @Ctx() context: RequestContext,
    @Arg('input', () => RequestUploadInput, { description: 'What is to be uploaded.' }) input: RequestUploadInput,
  ): Promise<UploadTicket> {
    return requestUpload(context, input);
  }

  @Mutation(() => UploadType, {
    description:
      'Third and last step of an upload: checks and stores the file that was PUT to the ticket’s address. Each check counts against the account’s or address’s limit. Errors: NOT_FOUND, UPLOAD_NOT_COMPLETE, CONFLICT, RATE_LIMITED, TIMEOUT, FILE_TOO_LARGE, FILE_TYPE_NOT_ALLOWED, FILE_NOT_READABLE, FILE_ENCRYPTED, FILE_HAS_SCRIPT, FILE_HAS_ACTION, FILE_HAS_FILES; of photos PHOTO_TOO_SMALL, PHOTO_NOT_UPRIGHT, PHOTO_BLANK.',
  })
  async completeUpload(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the upload ticket.' }) id: string,
  ): Promise<UploadType> {
    const file = await completeUpload(context, id);
    return {
      id,
      fileName: nameOf(context.services.vault, file),
      mediaType: file.mediaType,
      size: file.size,
      url: fileUrl(file.id),
    };
  }

  @Mutation(() => Boolean, {
    description: 'Cancels an upload and deletes what was sent for it. Returns true. Errors: NOT_FOUND.',
  })
  cancelUpload(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the upload ticket.' }) id: string,
  ): Promise<boolean> {
    return cancelUpload(context, id);
  }
}
