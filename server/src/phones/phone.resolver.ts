import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { passesById } from '../passes/pass.queries.js';
import { PassPage, PassType } from '../passes/pass.type.js';
import { build } from '../shared/build.js';
import { found } from '../shared/errors.js';
import { LanguageEnum } from '../shared/language.enum.js';
import type { Language } from '../shared/language.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { confirmCardPhone, openPhoneVerification, sendCardPhoneCode } from './card-phone.commands.js';
import { listCardPhones } from './card-phone.queries.js';
import { changePhones, checkPhoneChanges, type PhoneChange } from './change-phones.commands.js';
import { CardPhoneFilter, PhoneChangeInput } from './phone.input.js';
import { PhoneChangeErrorType, PhoneChangeResultType, SentPhoneCodeType } from './phone.type.js';
import { confirmPhone, requestPhoneCode, verifyPhoneByLink } from './public-verification.commands.js';

const PASS_NUMBER = { description: 'The complete pass number.' };
const ID_NUMBER = { description: 'The holder’s complete ID or passport number.' };
const PHONE = { description: 'Taiwan mobile number, as on the company’s record of the person.' };
const CODE = { description: 'The six digits that were sent.' };

@Resolver()
export class PhoneResolver {
  @Query(() => PassPage, {
    description:
      'The viewer’s own cards with the phones of their holders (所屬通行證), newest first; of cards that were exchanged the one that is held.',
  })
  cardPhones(
    @Ctx() context: RequestContext,
    @Arg('filter', () => CardPhoneFilter, { nullable: true, description: 'Which cards; all without it.' })
    filter: CardPhoneFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<PassPage> {
    return listCardPhones(context, filter ?? {}, pageRequest(page));
  }

  @Query(() => [PhoneChangeResultType], {
    description:
      'Checks changed phones of holders row by row without changing anything: the preview of `changeCardPhones`. Errors: REQUIRED, TOO_MANY at `changes`.',
  })
  async cardPhoneChangesPreview(
    @Ctx() context: RequestContext,
    @Arg('changes', () => [PhoneChangeInput], { description: 'Changed phones, 1 to 250.' }) changes: PhoneChangeInput[],
  ): Promise<PhoneChangeResultType[]> {
    return presentChanges(context, await checkPhoneChanges(context, changes));
  }

  @Mutation(() => [PhoneChangeResultType], {
    description:
      'Changes the phones of the people for whom passes of the viewer’s own were issued (手機異動); each is to be verified from then on. A row that is refused leaves the others. Errors: REQUIRED, TOO_MANY at `changes`.',
  })
  async changeCardPhones(
    @Ctx() context: RequestContext,
    @Arg('changes', () => [PhoneChangeInput], { description: 'Changed phones, 1 to 250.' }) changes: PhoneChangeInput[],
    @Arg('sendCodes', () => Boolean, {
      defaultValue: false,
      description: 'Whether a code is sent to each changed phone, as far as limits allow.',
    })
    sendCodes: boolean,
    @Arg('idempotencyKey', () => String, {
      nullable: true,
      description: 'Makes the call safe to repeat: the same key with the same arguments gives the same answer.',
    })
    idempotencyKey: string | null,
  ): Promise<PhoneChangeResultType[]> {
    return presentChanges(context, await changePhones(context, { rows: changes, sendCodes, idempotencyKey }));
  }

  @Mutation(() => PassType, {
    description:
      'Opens the verification of a pass that the viewer does not own (非所屬通行證), by the whole ID number of its holder, which also grants the viewer to read the holder for 24 hours. Errors: ID_NUMBER_MISMATCH for every cause, RATE_LIMITED.',
  })
  async openPhoneVerification(
    @Ctx() context: RequestContext,
    @Arg('number', () => String, PASS_NUMBER) number: string,
    @Arg('idNumber', () => String, ID_NUMBER) idNumber: string,
  ): Promise<PassType> {
    return passOf(context, await openPhoneVerification(context, { number, idNumber }));
  }

  @Mutation(() => SentPhoneCodeType, {
    description:
      'Sends a code to the phone of a pass’s holder, once in 24 hours for each pass and phone. Of passes that the viewer owns also to a changed phone, which is written to the person once it is verified. Errors: NOT_FOUND, NO_PHONE_RECORD, PHONE_CODE_SENT, RATE_LIMITED, FORBIDDEN and INVALID_MOBILE at `newPhone`.',
  })
  async sendCardPhoneCode(
    @Ctx() context: RequestContext,
    @Arg('number', () => String, PASS_NUMBER) number: string,
    @Arg('newPhone', () => String, { nullable: true, description: 'A changed phone; without it the one on record.' })
    newPhone: string | null,
  ): Promise<SentPhoneCodeType> {
    const { passId, phone, until } = await sendCardPhoneCode(context, { number, newPhone });
    return build(SentPhoneCodeType, { pass: await passOf(context, passId), phone, until });
  }

  @Mutation(() => PassType, {
    description:
      'Verifies the phone to which the last code for a pass was sent. Errors: NOT_FOUND, PHONE_CODE_WRONG, PHONE_CODE_EXPIRED, REQUIRED and INVALID at `code`.',
  })
  async confirmCardPhone(
    @Ctx() context: RequestContext,
    @Arg('number', () => String, PASS_NUMBER) number: string,
    @Arg('code', () => String, CODE) code: string,
  ): Promise<PassType> {
    return passOf(context, await confirmCardPhone(context, { number, code }));
  }

  @Mutation(() => Boolean, {
    description:
      'Sends a code by SMS to the phone of a pass’s holder, without an account: all three must be as on record. Errors: PHONE_CODE_REFUSED for every cause, RATE_LIMITED, REQUIRED, INVALID_MOBILE at `phone`.',
  })
  async requestPhoneCode(
    @Ctx() context: RequestContext,
    @Arg('passNumber', () => String, PASS_NUMBER) passNumber: string,
    @Arg('idNumber', () => String, ID_NUMBER) idNumber: string,
    @Arg('phone', () => String, PHONE) phone: string,
    @Arg('language', () => LanguageEnum, { defaultValue: 'ZH_HANT', description: 'Language of the SMS.' })
    language: Language,
  ): Promise<boolean> {
    await requestPhoneCode(context, { passNumber, idNumber, phone }, language);
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      'Verifies a phone with the code that was sent to it, without an account. Codes for what does not exist count alike. Errors: PHONE_CODE_WRONG, PHONE_CODE_EXPIRED, RATE_LIMITED, REQUIRED, INVALID at `code`, INVALID_MOBILE at `phone`.',
  })
  async confirmPhone(
    @Ctx() context: RequestContext,
    @Arg('passNumber', () => String, PASS_NUMBER) passNumber: string,
    @Arg('idNumber', () => String, ID_NUMBER) idNumber: string,
    @Arg('phone', () => String, { description: 'The phone to which the code was sent.' }) phone: string,
    @Arg('code', () => String, CODE) code: string,
  ): Promise<boolean> {
    await confirmPhone(context, { passNumber, idNumber, phone }, code);
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Verifies a phone with the link that was sent to it, once. Errors: LINK_NOT_VALID, RATE_LIMITED.',
  })
  async verifyPhoneByLink(
    @Ctx() context: RequestContext,
    @Arg('token', () => String, { description: 'What stands behind `#` in the link.' }) token: string,
  ): Promise<boolean> {
    await verifyPhoneByLink(context, token);
    return true;
  }
}

async function passOf(context: RequestContext, id: string): Promise<PassType> {
  return found((await passesById(context, [id])).get(id));
}

async function presentChanges(
  context: RequestContext,
  changes: readonly PhoneChange[],
): Promise<PhoneChangeResultType[]> {
  const ids = changes.flatMap(({ passId }) => passId ?? []);
  const passes = await passesById(context, [...new Set(ids)]);
  return changes.map(({ row, passNumber, passId, before, after, error, codeSent }) =>
    build(PhoneChangeResultType, {
      row,
      passNumber,
      pass: (passId && passes.get(passId)) || null,
      before,
      after,
      error: error && build(PhoneChangeErrorType, error),
      codeSent,
    }),
  );
}
