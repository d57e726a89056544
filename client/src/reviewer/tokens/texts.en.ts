import type { Translation } from '../../lib/text-types';
import type { tokens as zhHant } from './texts.zh-Hant';

export const tokens: Translation<typeof zhHant> = {
  title: 'Access tokens',
  description: 'For programs that query in your name: read only, names and ID numbers always masked.',
  list: 'My access tokens',
  empty: 'No access tokens yet',
  emptyHint: 'Make one to let a program or spreadsheet query directly.',
  field: {
    label: 'Purpose',
    days: 'Good for',
    state: 'State',
    createdAt: 'Made',
    expiresAt: 'Ends',
    revokedAt: 'Revoked',
    lastUsedAt: 'Last used',
  },
  state: { ACTIVE: 'Active', EXPIRED: 'Expired', REVOKED: 'Revoked' },
  create: {
    title: 'Make an access token',
    submit: 'Make token',
    labelHint: 'For example: monthly report',
    days: '{{count}} days',
    days_one: '{{count}} day',
  },
  created: {
    title: 'The token is made',
    once: 'The token is shown this once',
    keep: 'Copy it now and keep it safe: once this is closed no one can see it again. If it gets lost, revoke it and make another. Anyone who has it can query in your name.',
    done: 'I have copied it, close',
  },
  revoke: {
    action: 'Revoke',
    of: 'Revoke "{{label}}"',
    title: 'Revoke "{{label}}"?',
    body: 'Programs that use this token can no longer query from now on. This cannot be undone.',
    confirm: 'Revoke',
    done: '"{{label}}" is revoked',
    failed: 'The token could not be revoked',
  },
  example: {
    title: 'How to use it',
    body: 'Send the token in the header of each query. Put your token in place of <token>.',
    caption: 'A query with curl',
  },
};
