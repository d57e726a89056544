import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { completeUpload } from './complete-upload.js';
import { fileUrl } from './stored-file.type.js';
import { cancelUpload, requestUpload } from './upload.commands.js';
import { RequestUploadInput } from './upload.input.js';
import { UploadRuleType, UploadTicket, UploadType } from './upload.type.js';
import { type UploadRule, uploadRules } from './upload-rules.js';

@Resolver()
export class UploadResolver {
  @Query(() => [UploadRuleType], { description: 'Which files may be sent for which purpose.' })
  uploadRules(): readonly UploadRule[] {
    return uploadRules;
  }

  @Mutation(() => UploadTicket, {
    description:
      'First of three steps to send a file: asks for a ticket, to which the file is then PUT. Refuses at the fields, or with FORBIDDEN, RATE_LIMITED.',
  })
  requestUpload(
    @Ctx() context: RequestContext,
    @Arg('input', () => RequestUploadInput) input: RequestUploadInput,
  ): Promise<UploadTicket> {
    return requestUpload(context, input);
  }

  @Mutation(() => UploadType, {
    description:
      'Last of three steps to send a file: checks and stores what was PUT. Refuses with NOT_FOUND, UPLOAD_NOT_COMPLETE, CONFLICT, FILE_TOO_LARGE, FILE_TYPE_NOT_ALLOWED, FILE_NOT_READABLE.',
  })
  async completeUpload(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The ticket.' }) id: string,
  ): Promise<UploadType> {
    const file = await completeUpload(context, id);
    return { id, fileName: file.name, mediaType: file.mediaType, size: file.size, url: fileUrl(file.id) };
  }

  @Mutation(() => Boolean, {
    description: 'Gives a ticket back and deletes what was sent for it. Answers true. Refuses with NOT_FOUND.',
  })
  cancelUpload(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The ticket.' }) id: string,
  ): Promise<boolean> {
    return cancelUpload(context, id);
  }
}
