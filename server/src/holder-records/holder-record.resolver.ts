import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { LanguageEnum } from '../shared/language.enum.js';
import type { Language } from '../shared/language.js';
import { requestHolderCode } from './ask-code.commands.js';
import { HolderRecordType, OpenedHolderRecordType } from './holder-record.type.js';
import { closeHolderRecord, openHolderRecord } from './open-record.commands.js';
import { findOpenRecord } from './open-record.queries.js';

const PASS_NUMBER = { description: 'The complete pass number.' };
const ID_NUMBER = { description: 'The holder’s complete ID or passport number.' };
const TOKEN = { description: 'What `openHolderRecord` returned.' };

@Resolver()
export class HolderRecordResolver {
  @Query(() => HolderRecordType, {
    description:
      'A holder’s own passes and who read their ID number, with a token and without an account. Errors: HOLDER_RECORD_CLOSED for every cause, RATE_LIMITED.',
  })
  async holderRecord(
    @Ctx() context: RequestContext,
    @Arg('token', () => String, TOKEN) token: string,
  ): Promise<HolderRecordType> {
    const record = await findOpenRecord(context, token);
    return build(HolderRecordType, { record, until: record.until });
  }

  @Mutation(() => Boolean, {
    description:
      'Sends a code by SMS to the verified phone of a pass’s holder, who reads their own record with it; no other goes out within 15 minutes. Errors: PHONE_CODE_REFUSED for every cause, RATE_LIMITED, REQUIRED.',
  })
  async requestHolderCode(
    @Ctx() context: RequestContext,
    @Arg('passNumber', () => String, PASS_NUMBER) passNumber: string,
    @Arg('idNumber', () => String, ID_NUMBER) idNumber: string,
    @Arg('language', () => LanguageEnum, { defaultValue: 'ZH_HANT', description: 'Language of the SMS.' })
    language: Language,
  ): Promise<boolean> {
    await requestHolderCode(context, { passNumber, idNumber }, language);
    return true;
  }

  @Mutation(() => OpenedHolderRecordType, {
    description:
      'Opens the holder’s own record for 15 minutes with the code that was sent, once. Codes for what does not exist count alike. Errors: PHONE_CODE_WRONG, PHONE_CODE_EXPIRED, RATE_LIMITED, REQUIRED, INVALID at `code`.',
  })
  async openHolderRecord(
    @Ctx() context: RequestContext,
    @Arg('passNumber', () => String, PASS_NUMBER) passNumber: string,
    @Arg('idNumber', () => String, ID_NUMBER) idNumber: string,
    @Arg('code', () => String, { description: 'The six digits that were sent.' }) code: string,
  ): Promise<OpenedHolderRecordType> {
    return build(OpenedHolderRecordType, await openHolderRecord(context, { passNumber, idNumber }, code));
  }

  @Mutation(() => Boolean, {
    description: 'Closes a holder’s record before its 15 minutes are over; true also if it was closed already.',
  })
  async closeHolderRecord(
    @Ctx() context: RequestContext,
    @Arg('token', () => String, TOKEN) token: string,
  ): Promise<boolean> {
    await closeHolderRecord(context, token);
    return true;
  }
}
