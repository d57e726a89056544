import { isoTaipei } from '../shared/taipei.js';
import { type Closing, type Letters, link, list, paragraph, quote } from './mail.js';

const REGISTRATION = 'Port Pass System: your account registration';
const CERTIFICATE = 'Port Pass System: your company certificate';
const ONCE = 'The link works once, within 24 hours, and only for this mailbox: please do not forward it.';

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
  verifyEmail: ({ personName, accountName, link: href }) => ({
    subject: 'Port Pass System: confirm your e-mail address',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(`Please confirm the e-mail address of your account ${accountName}. Earlier links no longer work.`),
      link('Confirm my e-mail address', href),
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
  passwordChanged: ({ personName, accountName, changedAt }) => ({
    subject: 'Port Pass System: your password was changed',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `The password of your account ${accountName} was changed on ${isoTaipei(changedAt).slice(0, 16).replace('T', ' ')} (Taipei time), and all other devices were signed out.`,
      ),
      paragraph('If this was not you, please call the service line at once.'),
    ],
  }),
};

export const englishClosing: Closing = {
  tag: 'en',
  sender: 'Port Pass System working group',
  notice:
    'This message was sent by the system; please do not reply. Questions? Call the toll-free service line 0809-088-568, 8:00–18:00 Taiwan time.',
};
