import type { Translation } from '../../lib/text-types';
import type { sharedAccounts as zh } from './texts.zh-Hant';

export const sharedAccounts: Translation<typeof zh> = {
  companies: {
    title: 'Choose a company',
    titleManage: 'Companies and bindings',
    description:
      'A shared account acts for one company at a time. Choose one; you can switch at the top of the page later.',
    list: 'Bound companies',
    company: 'Company',
    number: 'Number',
    account: 'General account',
    since: 'Bound on',
    state: 'State',
    actions: 'Actions',
    current: 'Current company',
    usable: 'Usable',
    notUsable: 'General account disabled',
    choose: 'Choose',
    goOn: 'Go on',
    switching: 'Switching the company',
    empty: 'No general account is bound yet',
    emptyHint:
      'Bind one below by its account name and password. For a company without a general account, register one and verify its e-mail address first.',
  },
  bind: {
    title: 'Bind a general account',
    hint: 'Enter the general account and its own password. The password is used for this check only and not kept; the binding stays when it is changed later. The holder is told by mail.',
    accountName: 'General account',
    password: 'Password of the general account',
    submit: 'Bind',
    done: '"{{account}}" is bound',
  },
  unbind: {
    action: 'Unbind',
    title: 'End the binding with "{{account}}"?',
    body: 'The shared account can then no longer act for {{company}}; binding it again needs the password of that account. The other side is notified by mail.',
    current: 'It is the current company: you will have to choose another one.',
    done: 'The binding with "{{account}}" has ended',
  },
  boundSharedAccounts: {
    title: 'Shared accounts that may act for this company',
    hint: 'These shared accounts were bound with your account name and password and may act for your company. If you did not agree to one, unbind it and change your password.',
    none: 'No shared account is bound to yours.',
    body: '"{{account}}" ({{person}}) can then no longer act for your company, at once; binding it again needs your password. The other side is notified by mail.',
  },
  switcher: {
    label: 'Current company: {{company}}. Switch company',
    manage: 'Companies and bindings',
    named: '{{company}} ({{account}})',
  },
  elsewhere: {
    title: 'Another tab has switched to {{company}}',
    titleNone: 'You no longer act for {{company}}',
    body: 'This page was made for {{company}}. Choose which company to work for; until you do, what you have typed on this page stays.',
    bodyLost: 'If you reload for {{company}}, what is not saved on this page is lost.',
    bodyNone: 'The binding has ended, or another tab has signed in anew and not chosen a company yet.',
    lost: 'When you leave this page, what is not saved on it is lost.',
    back: 'Switch back to {{company}}',
    reload: 'Reload for {{company}}',
    choose: 'Choose a company',
  },
};
