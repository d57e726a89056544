import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { accountById } from '../accounts/account.queries.js';
import { AccountType, ConsentText } from '../accounts/account.type.js';
import { CONSENT_TEXT, CONSENT_VERSION } from '../accounts/consent.js';
import { ViewerType } from '../accounts/viewer.type.js';
import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { LanguageEnum } from '../shared/language.enum.js';
import type { Language } from '../shared/language.js';
import { agreeToConsent, changePassword, updateAccount } from './account.commands.js';
import { UpdateAccountInput } from './account.input.js';
import { cancelEmailChange, confirmEmailChange, requestEmailChange } from './email-change.commands.js';
import {
  recoverAccountNames,
  requestPasswordReset,
  resendVerification,
  resetPassword,
  verifyEmail,
} from './recovery.commands.js';

@Resolver()
export class AccountResolver {
  @Query(() => ViewerType, { nullable: true, description: 'The account that is signed in; null for visitors.' })
  viewer(@Ctx() { viewer }: RequestContext): ViewerType | null {
    return viewer.kind === 'VISITOR' ? null : new ViewerType();
  }

  @Query(() => ConsentText, { description: 'The current consent text (個資聲明).' })
  consentText(
    @Arg('language', () => LanguageEnum, { defaultValue: 'ZH_HANT', description: 'Language of the text.' })
    language: Language,
  ): ConsentText {
    return build(ConsentText, { version: CONSENT_VERSION, paragraphs: CONSENT_TEXT[language] });
  }

  @Mutation(() => ViewerType, {
    description:
      'Agrees to the current consent text (個資聲明). Errors: CONFLICT at `version` if a newer version exists.',
  })
  async agreeToConsent(
    @Ctx() context: RequestContext,
    @Arg('version', () => String, { description: 'Version of the text agreed to, from `consentText`.' })
    version: string,
  ): Promise<ViewerType> {
    await agreeToConsent(context, version);
    return new ViewerType();
  }

  @Mutation(() => AccountType, { description: 'Changes the viewer’s own account. Errors: field errors, RATE_LIMITED.' })
  async updateAccount(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateAccountInput, { description: 'The new data.' }) input: UpdateAccountInput,
  ): Promise<AccountType> {
    await updateAccount(context, input);
    return accountById(context, context.signedIn.accountId);
  }

  @Mutation(() => ViewerType, {
    description:
      'Sets a new password and ends all other sessions of the account. Errors: WRONG_PASSWORD at `currentPassword`, PASSWORD_UNCHANGED and field errors at `newPassword`.',
  })
  async changePassword(
    @Ctx() context: RequestContext,
    @Arg('currentPassword', () => String, { description: 'Current password.' }) currentPassword: string,
    @Arg('newPassword', () => String, {
      description:
        'New password, 8–128 characters; not a common, repeated or sequential one, and without the names of account, company and system.',
    })
    newPassword: string,
  ): Promise<ViewerType> {
    await changePassword(context, { currentPassword, newPassword });
    return new ViewerType();
  }

  @Mutation(() => Boolean, {
    description:
      '忘記帳號: mails the account names registered with an e-mail address. Always returns true, even if there are none.',
  })
  async recoverAccountNames(
    @Ctx() context: RequestContext,
    @Arg('email', () => String, { description: 'E-mail address of the accounts.' }) email: string,
  ): Promise<boolean> {
    await recoverAccountNames(context, email);
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      '忘記密碼: mails a link for setting a new password, usable once and valid for one hour. Always returns true, even if the account does not exist.',
  })
  async requestPasswordReset(
    @Ctx() context: RequestContext,
    @Arg('accountName', () => String, { description: 'Sign-in name of the account.' }) accountName: string,
    @Arg('email', () => String, {
      description: 'E-mail address of the account; the link is mailed only if both match.',
    })
    email: string,
  ): Promise<boolean> {
    await requestPasswordReset(context, { accountName, email });
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      'Sets a new password with the token of a mailed link. Errors: LINK_NOT_VALID, field errors at `newPassword`.',
  })
  async resetPassword(
    @Ctx() context: RequestContext,
    @Arg('token', () => String, { description: 'Token from the mailed link.' }) token: string,
    @Arg('newPassword', () => String, {
      description:
        'New password, 8–128 characters; not a common, repeated or sequential one, and without the names of account, company and system.',
    })
    newPassword: string,
  ): Promise<boolean> {
    await resetPassword(context, { token, newPassword });
    return true;
  }

  @Mutation(() => String, {
    description:
      'Verifies an e-mail address with the token of a mailed link, usable once. Returns the account name. Errors: LINK_NOT_VALID.',
  })
  verifyEmail(
    @Ctx() context: RequestContext,
    @Arg('token', () => String, { description: 'Token from the mailed link.' }) token: string,
  ): Promise<string> {
    return verifyEmail(context, token);
  }

  @Mutation(() => Boolean, {
    description:
      'Mails the link that verifies the e-mail address again. Always returns true, even if the address is unknown.',
  })
  async resendVerification(
    @Ctx() context: RequestContext,
    @Arg('email', () => String, { description: 'E-mail address to be verified.' }) email: string,
  ): Promise<boolean> {
    await resendVerification(context, email);
    return true;
  }

  @Mutation(() => AccountType, {
    description:
      'Mails a link to a new e-mail address of a general or shared account, usable once and valid for 24 hours; the old address is notified and counts until the link is used. An earlier link ends. Errors: field errors and EMAIL_UNCHANGED at `email`, WRONG_PASSWORD at `password`, RATE_LIMITED.',
  })
  async requestEmailChange(
    @Ctx() context: RequestContext,
    @Arg('email', () => String, { description: 'The new e-mail address; other accounts may have it too.' })
    email: string,
    @Arg('password', () => String, { description: 'Current password of the account.' }) password: string,
  ): Promise<AccountType> {
    await requestEmailChange(context, { email, password });
    return accountById(context, context.signedIn.accountId);
  }

  @Mutation(() => AccountType, {
    description: 'Invalidates the link to a new e-mail address that was requested; does nothing if there is none.',
  })
  async cancelEmailChange(@Ctx() context: RequestContext): Promise<AccountType> {
    await cancelEmailChange(context);
    return accountById(context, context.signedIn.accountId);
  }

  @Mutation(() => String, {
    description:
      'Confirms a new e-mail address with the token of the link that was mailed to it, usable once. Returns the account name. Errors: LINK_NOT_VALID, RATE_LIMITED.',
  })
  confirmEmailChange(
    @Ctx() context: RequestContext,
    @Arg('token', () => String, { description: 'Token from the mailed link.' }) token: string,
  ): Promise<string> {
    return confirmEmailChange(context, token);
  }
}
