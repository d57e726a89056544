import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { accountById } from '../accounts/account.queries.js';
import { AccountType, ConsentText } from '../accounts/account.type.js';
import { CONSENT_TEXT, CONSENT_VERSION } from '../accounts/consent.js';
import { ViewerType } from '../accounts/viewer.type.js';
import type { RequestContext } from '../context.js';
import { LanguageEnum } from '../shared/language.enum.js';
import type { Language } from '../shared/language.js';
import { agreeToConsent, changePassword, updateAccount } from './account.commands.js';
import { UpdateAccountInput } from './account.input.js';
import {
  recoverAccountNames,
  requestPasswordReset,
  resendVerification,
  resetPassword,
  verifyEmail,
} from './recovery.commands.js';

@Resolver()
export class AccountResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null for nobody.' })
  viewer(@Ctx() { viewer }: RequestContext): ViewerType | null {
    return viewer.kind === 'VISITOR' ? null : new ViewerType();
  }

  @Query(() => ConsentText, { description: 'The consent text in force (R-REG-5).' })
  consentText(@Arg('language', () => LanguageEnum, { defaultValue: 'ZH_HANT' }) language: Language): ConsentText {
    return Object.assign(new ConsentText(), { version: CONSENT_VERSION, paragraphs: CONSENT_TEXT[language] });
  }

  @Mutation(() => ViewerType, {
    description: 'Agrees to the consent text of this version (R-REG-5). Refuses with CONFLICT at `version`.',
  })
  async agreeToConsent(
    @Ctx() context: RequestContext,
    @Arg('version', () => String) version: string,
  ): Promise<ViewerType> {
    await agreeToConsent(context, version);
    return new ViewerType();
  }

  @Mutation(() => AccountType, { description: 'Changes one’s own account. Refuses at the fields, with RATE_LIMITED.' })
  async updateAccount(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateAccountInput) input: UpdateAccountInput,
  ): Promise<AccountType> {
    await updateAccount(context, input);
    return accountById(context, context.signedIn.accountId);
  }

  @Mutation(() => ViewerType, {
    description:
      'Sets a new password; all other sessions end. Refuses with WRONG_PASSWORD at `currentPassword`, or at `newPassword`.',
  })
  async changePassword(
    @Ctx() context: RequestContext,
    @Arg('currentPassword', () => String) currentPassword: string,
    @Arg('newPassword', () => String) newPassword: string,
  ): Promise<ViewerType> {
    await changePassword(context, { currentPassword, newPassword });
    return new ViewerType();
  }

  @Mutation(() => Boolean, {
    description:
      '忘記帳號: mails the account names of an address. The answer is true whether or not it has any (R-REG-8).',
  })
  async recoverAccountNames(
    @Ctx() context: RequestContext,
    @Arg('email', () => String) email: string,
  ): Promise<boolean> {
    await recoverAccountNames(context, email);
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      '忘記密碼: mails a link for a new password, good once and for an hour. The answer is always true (R-REG-8).',
  })
  async requestPasswordReset(
    @Ctx() context: RequestContext,
    @Arg('accountName', () => String) accountName: string,
    @Arg('email', () => String) email: string,
  ): Promise<boolean> {
    await requestPasswordReset(context, { accountName, email });
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Sets a new password by the mailed link. Refuses with LINK_NOT_VALID, or at `newPassword`.',
  })
  async resetPassword(
    @Ctx() context: RequestContext,
    @Arg('token', () => String) token: string,
    @Arg('newPassword', () => String) newPassword: string,
  ): Promise<boolean> {
    await resetPassword(context, { token, newPassword });
    return true;
  }

  @Mutation(() => String, {
    description:
      'Verifies an e-mail address by the mailed link, once; answers with the account name. Refuses with LINK_NOT_VALID.',
  })
  verifyEmail(@Ctx() context: RequestContext, @Arg('token', () => String) token: string): Promise<string> {
    return verifyEmail(context, token);
  }

  @Mutation(() => Boolean, { description: 'Mails the verification link again. The answer is always true (R-REG-5).' })
  async resendVerification(
    @Ctx() context: RequestContext,
    @Arg('email', () => String) email: string,
  ): Promise<boolean> {
    await resendVerification(context, email);
    return true;
  }
}
