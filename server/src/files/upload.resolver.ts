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
  @Query(() => [UploadRuleType], { name: 'uploadRules', description: 'Which files may be sent for which purpose.' })
  rules(): readonly UploadRule[] {
    return uploadRules;
  }

  @Mutation(() => UploadTicket, { description: 'First of three steps to send a file: asks for a ticket. Then PUT it.' })
  requestUpload(
    @Arg('input', () => RequestUploadInput, { description: 'The file about to be sent.' }) input: RequestUploadInput,
    @Ctx() context: RequestContext,
  ): Promise<UploadTicket> {
    return requestUpload(context, input);
  }

  @Mutation(() => UploadType, { description: 'Last of three steps to send a file: checks and stores what was PUT.' })
  async completeUpload(
    @Arg('id', () => ID, { description: 'The ticket.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<UploadType> {
    const file = await completeUpload(context, id);
    return { id, fileName: file.name, mediaType: file.mediaType, size: file.size, url: fileUrl(file.id) };
  }

  @Mutation(() => Boolean, { description: 'Gives a ticket back and deletes what was sent for it. Answers true.' })
  cancelUpload(
    @Arg('id', () => ID, { description: 'The ticket.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    return cancelUpload(context, id);
  }
}
