import type { Translation } from '../../lib/text-types';
import type { registration as zh } from './texts.zh-Hant';

export const registration: Translation<typeof zh> = {
  title: 'Register an account',
  hint: 'You can check everything before you send it. Until then, leaving this page loses what you have typed.',
  step: {
    kind: 'Kind of account',
    form: 'Your data',
    check: 'Check and send',
    sent: 'Done',
  },
  kind: {
    title: 'Kind of account',
    general: 'General account',
    generalFor: 'For every company.',
    general1: 'Every company needs a general account of its own to sign in.',
    general2: 'Companies are distinguished by their UBN: register one general account for each UBN.',
    choose: 'Register a general account',
    shared: 'Shared account',
    sharedFor: 'For those who already have general accounts of several companies and want one sign-in.',
    shared1: 'If you look after several companies, add a shared account once their general accounts are registered.',
    shared2: 'It binds several general accounts: you sign in once and switch between their companies.',
    shared3:
      'First register a general account for each company and verify its e-mail address, so that it can be bound.',
    chooseShared: 'Register a shared account',
  },
  shared: {
    title: 'Register a shared account',
    hint: 'A shared account is not reviewed: verify its e-mail address, sign in, and bind the general accounts of your companies.',
    accountPartHint: 'You choose the account name. The verification link is mailed to your address.',
    checkBody: 'The verification mail is sent at once.',
    sent: {
      notYet: 'You can sign in once your e-mail address is verified.',
      verify:
        'A mail went to {{email}}. Follow its link within 24 hours to verify your e-mail address. The mail may not be forwarded.',
      signIn: 'Then sign in, read the consent text and agree to it.',
      bind: 'On "Choose a company", enter the general account of each company and its password to bind it.',
      switch: 'From then on you sign in once and switch the company at the top of the page.',
    },
  },
  accountPart: 'Account',
  accountPartHint: 'You choose the account name. The decision and the verification link are mailed to your address.',
  accountName: 'Account name',
  accountNameHint: 'Example: example1234. 4 to 30 characters: letters, digits and . _ -',
  personName: 'Name',
  personNameHint: 'A natural person, not the name of the company.',
  mobile: 'Mobile number',
  mobileHint: 'Example: 0912345678',
  email: 'E-mail',
  emailHint: 'Example: example@gmail.com. The verification mail may not be forwarded to another address.',
  password: 'Password',
  passwordSet: 'Set',
  passwordAgain: 'Password again',
  companyPart: 'Company',
  companyPartHint: 'If the company has an account already, yours joins the same company once it is approved.',
  organisationKind: 'Kind of number',
  ubn: 'UBN',
  agency: 'Agency code',
  organisationNumber: 'Company number',
  organisationNumberHint: 'A UBN has 8 digits; government agencies give their agency code.',
  toCheck: 'Next: check your data',
  checkTitle: 'Send the registration?',
  checkBody:
    'After sending it you cannot change it and wait for the review. If it is rejected, register again as the mail says.',
  send: 'Send',
  backToForm: 'Back to the form',
  sent: {
    title: 'Your registration was sent. Please check your mail',
    account: 'Account asked for: {{accountName}}',
    notYet: 'You cannot sign in yet: the account has to be approved first.',
    next: 'What happens next',
    received: 'A mail went to {{email}}. It only says that your registration has arrived.',
    review:
      'When the account is reviewed, the decision is mailed. If it is rejected, the mail says why; then register again.',
    verify:
      'When it is approved, follow the link in the mail within 24 hours to verify your e-mail address. The mail may not be forwarded.',
    signIn: 'Then you can sign in, complete your company data and add people.',
    certificate:
      'The company certificate is reviewed apart and its decision mailed. Passes can be applied for once it is approved.',
  },
};
