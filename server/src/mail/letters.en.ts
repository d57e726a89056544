import { type Closing, type Letters, link, list, paragraph, quote } from './mail.js';
import { dayOf, minuteOf } from './times.js';

const REGISTRATION = 'Port Pass System: your account registration';
const CERTIFICATE = 'Port Pass System: your company certificate';
const ONCE = 'The link works once, within 24 hours, and only for this mailbox: please do not forward it.';
const SECOND_FACTOR = 'Port Pass System: your second factor';
const NOT_YOU = 'If this was not you, please call the service line at once.';

const OUTCOMES = {
  TO_BE_MADE: 'Approved. The passes are being made; you will be told when they can be collected.',
  DONE: 'Approved, and in effect.',
  RETURNED: 'Returned for correction. Please correct and send in again. Reason:',
  REJECTED: 'Rejected. Reason:',
} as const;

export const englishLetters: Letters = {
  registrationReceived: ({ personName, accountName }) => ({
    subject: REGISTRATION,
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `Thank you for registering the new account ${accountName} with the Port Pass System. Once it has been reviewed, we will send the result to this e-mail address.`,
      ),
      paragraph(
        'This message only confirms that your application has reached us; you cannot sign in yet. Please wait for the message that your account has been approved.',
      ),
    ],
  }),
  registrationApproved: ({ personName, accountName, link: href }) => ({
    subject: REGISTRATION,
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `Your account ${accountName} has been approved. Please confirm your e-mail address; then you can sign in.`,
      ),
      link('Confirm my e-mail address', href),
      paragraph(ONCE),
      paragraph(
        'Your company certificate is reviewed separately, and its result comes in a message of its own. You can apply for passes once it has been approved; until then you can already maintain your basic data.',
      ),
    ],
  }),
  registrationRejected: ({ personName, accountName, reason }, home) => ({
    subject: REGISTRATION,
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(`We are sorry: your account ${accountName} was not approved, for this reason:`),
      quote(reason),
      paragraph('Please read the reason and register once more.'),
      link('Port Pass System', home),
    ],
  }),
  certificateApproved: ({ companyName, note }, home) => ({
    subject: CERTIFICATE,
    greeting: `Dear ${companyName},`,
    blocks: [
      paragraph('Your company certificate has been approved. You can now apply for passes.'),
      ...(note ? [paragraph('Note of the reviewer:'), quote(note)] : []),
      link('Port Pass System', home),
    ],
  }),
  certificateRejected: ({ companyName, reason }, home) => ({
    subject: CERTIFICATE,
    greeting: `Dear ${companyName},`,
    blocks: [
      paragraph('We are sorry: your company certificate was not approved, for this reason:'),
      quote(reason),
      paragraph('Please sign in and send the newest version of an accepted certificate.'),
      link('Port Pass System', home),
    ],
  }),
  sharedAccountRegistered: ({ personName, accountName, link: href }) => ({
    subject: REGISTRATION,
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `Thank you for registering the new shared account ${accountName} with the Port Pass System. Please confirm your e-mail address; then you can sign in.`,
      ),
      link('Confirm my e-mail address', href),
      paragraph(ONCE),
      paragraph(
        'Once signed in, bind the general account of each company by its own name and password; then this account can switch between those companies.',
      ),
    ],
  }),
  accountBound: ({ personName, accountName, sharedAccountName, sharedPersonName, boundAt }, home) => ({
    subject: 'Port Pass System: a shared account was bound to yours',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `Your account ${accountName} was bound to the shared account ${sharedAccountName} (used by ${sharedPersonName}) on ${minuteOf(boundAt)} (Taipei time). That account can now switch to your company and work with its passes.`,
      ),
      paragraph(
        'To end this, sign in with your own account, open your account page and choose Unbind beside the shared account; it takes effect at once. Changing your password does not unbind it.',
      ),
      link('Port Pass System', home),
      paragraph(
        'If you did not agree to this, please unbind it and change your password at once, and call the service line.',
      ),
    ],
  }),
  accountUnbound: ({ personName, accountName, sharedAccountName, byAccountName, unboundAt }, home) => ({
    subject: 'Port Pass System: a shared account was unbound',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `The shared account ${sharedAccountName} was unbound from the account ${accountName} by ${byAccountName} on ${minuteOf(unboundAt)} (Taipei time). It can no longer switch to the company of that account.`,
      ),
      link('Port Pass System', home),
    ],
  }),
  verifyEmail: ({ accounts }) => ({
    subject: 'Port Pass System: confirm your e-mail address',
    greeting: 'Hello,',
    blocks: [
      ...accounts.flatMap(({ accountName, link: href }) => [
        paragraph(`Please confirm the e-mail address of your account ${accountName}. Earlier links no longer work.`),
        link('Confirm my e-mail address', href),
      ]),
      paragraph(ONCE),
    ],
  }),
  accountNames: ({ accountNames }, home) => ({
    subject: 'Port Pass System: your account names',
    greeting: 'Hello,',
    blocks: [
      paragraph('These accounts are registered with this e-mail address:'),
      list(accountNames),
      link('Port Pass System', home),
      paragraph('If you did not ask for this, please ignore this message.'),
    ],
  }),
  passwordReset: ({ personName, accountName, link: href }) => ({
    subject: 'Port Pass System: set a new password',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(`Please use this link to set a new password for your account ${accountName}.`),
      link('Set a new password', href),
      paragraph(
        'The link works once and for a limited time. If you did not ask for this, please ignore this message: your password stays as it is.',
      ),
    ],
  }),
  companySuspended: ({ companyName, passNumber, port, reason, checkedAt, lastSecond }, home) => ({
    subject: 'Port Pass System: suspended after a spot check',
    greeting: `To ${companyName},`,
    blocks: [
      paragraph(`Your foreign single-entry pass ${passNumber} failed a spot check, for this reason:`),
      quote(reason),
      paragraph(
        `From ${dayOf(checkedAt)} to ${dayOf(lastSecond)}, seven days with that of the check, your company may not apply for foreign single-entry passes for ${port.EN}. Other ports and passes already issued are not affected.`,
      ),
      paragraph('If you have questions, please call the branch of that port.'),
      link('Port Pass System', home),
    ],
  }),
  suspensionLifted: ({ companyName, passNumber, port, reason, liftedAt }, home) => ({
    subject: 'Port Pass System: a suspension was lifted',
    greeting: `To ${companyName},`,
    blocks: [
      paragraph(
        `The suspension of your company for ${port.EN} after the failed spot check of pass ${passNumber} was lifted on ${minuteOf(liftedAt)} (Taipei time):`,
      ),
      quote(reason),
      link('Port Pass System', home),
    ],
  }),
  applicationDecided: ({ personName, applicationNumber, form, outcomes }, home) => ({
    subject: outcomes.some(({ to }) => to === 'RETURNED')
      ? 'Port Pass System: your application needs correction'
      : 'Port Pass System: decision on your application',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(`The following was decided on your application ${applicationNumber} (${form.EN}).`),
      ...outcomes.flatMap(({ to, reason, names }) => [
        paragraph(OUTCOMES[to]),
        list(names),
        ...(reason ? [quote(reason)] : []),
      ]),
      link('Open the application', `${home}/operator/applications/${applicationNumber}`),
    ],
  }),
  cardsMade: ({ companyName, applicationNumber, port, cards }) => ({
    subject: 'Port Pass System: passes ready for collection',
    greeting: `To ${companyName},`,
    blocks: [
      paragraph(
        applicationNumber
          ? `These passes from your application ${applicationNumber} are made. Please collect them at ${port.EN}.`
          : `These passes are made. Please collect them at ${port.EN}.`,
      ),
      list(cards.map(({ number, holder }) => `${number} ${holder}`)),
      paragraph('Please bring the holders’ identity documents.'),
    ],
  }),
  passwordChanged: ({ personName, accountName, changedAt }) => ({
    subject: 'Port Pass System: your password was changed',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `The password of your account ${accountName} was changed on ${minuteOf(changedAt)} (Taipei time), and all other devices were signed out.`,
      ),
      paragraph(NOT_YOU),
    ],
  }),
  staffInvited: ({ personName, accountName, link: href }) => ({
    subject: 'Port Pass System: your account for the port company',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(`The account ${accountName} was made for you. Please set your password; then you can sign in.`),
      link('Set my password', href),
      paragraph('The link works once, within three days. Please do not forward it.'),
    ],
  }),
  secondFactorSet: ({ personName, accountName, changedAt }) => ({
    subject: SECOND_FACTOR,
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `A second factor was set up for your account ${accountName} on ${minuteOf(changedAt)} (Taipei time). From now on a code of your device is asked for when you sign in.`,
      ),
      paragraph(NOT_YOU),
    ],
  }),
  secondFactorRemoved: ({ personName, accountName, changedAt }) => ({
    subject: SECOND_FACTOR,
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `The second factor of your account ${accountName} was removed on ${minuteOf(changedAt)} (Taipei time). Your password alone now opens the account.`,
      ),
      paragraph(NOT_YOU),
    ],
  }),
  secondFactorReset: ({ personName, accountName, changedAt }) => ({
    subject: SECOND_FACTOR,
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `An administrator removed the second factor of your account ${accountName} on ${minuteOf(changedAt)} (Taipei time), and all devices were signed out. Please sign in and set up a new one.`,
      ),
      paragraph('If you did not ask for this, please call the service line at once.'),
    ],
  }),
  secondFactorLocked: ({ personName, accountName, lockedAt }) => ({
    subject: 'Port Pass System: wrong codes of your second factor',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `Somebody gave the right password of your account ${accountName}, but five wrong codes of the second factor, the last on ${minuteOf(lockedAt)} (Taipei time). No code is taken for up to 15 minutes.`,
      ),
      paragraph(
        'If this was not you, somebody knows your password: please change it at once, and call the service line.',
      ),
    ],
  }),
  recoveryCodeUsed: ({ personName, accountName, usedAt, left }) => ({
    subject: SECOND_FACTOR,
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `A recovery code of your account ${accountName} was used on ${minuteOf(usedAt)} (Taipei time). Codes left: ${left}.`,
      ),
      paragraph(NOT_YOU),
    ],
  }),
};

export const englishClosing: Closing = {
  tag: 'en',
  sender: 'Port Pass System working group',
  notice:
    'This message was sent by the system; please do not reply. Questions? Call the toll-free service line 0809-088-568, 8:00–18:00 Taiwan time.',
};
