import type { Translation } from '../../lib/text-types';
import type { gateSystems as zh } from './texts.zh-Hant';

export const gateSystems: Translation<typeof zh> = {
  title: 'Gate systems',
  description:
    'The programs at the gates: with an access token they check passes and report passages. They can do nothing else, and no one signs in as one.',
  empty: 'No gate systems',
  emptyHint: 'Make one, then give it an access token.',
  missing: 'There is no such gate system',
  missingHint: 'The address may be wrong.',
  backToList: 'Back to the gate systems',
  facts: 'Gate system',
  field: {
    name: 'Name',
    branches: 'Branches',
    state: 'State',
    tokens: 'Active tokens',
    lastUsedAt: 'Last used',
    createdAt: 'Made',
    disabledAt: 'Disabled',
  },
  state: { ACTIVE: 'In use', DISABLED: 'Disabled' },
  branchesHint: 'It speaks for the gates of these branches only.',
  never: 'Never',
  create: {
    title: 'Make a gate system',
    description: 'Once it is made, give it an access token.',
    submit: 'Make gate system',
    done: 'The gate system "{{name}}" is made; now give it an access token',
  },
  change: {
    title: 'Name and branches',
    hint: 'They hold as soon as they are saved.',
    submit: 'Save changes',
    saved: 'Name and branches are saved',
  },
  tokens: {
    title: 'Access tokens',
    list: 'Access tokens of this system',
    empty: 'No access tokens yet',
    emptyHint: 'Without a token the system can neither check nor report.',
    labelHint: 'For example: host of east gate 1',
    keep: 'Copy it now into the gate system: once this is closed no one can see it again. If it gets lost, revoke it and make another. Anyone who has it can pose as this system.',
    disabled: 'The system is disabled: no token can be made.',
  },
  actions: 'Disable and enable',
  action: {
    failed: 'This was not done',
    disable: {
      hint: 'When the system is replaced, or a token may be in wrong hands. All its tokens end at once.',
      button: 'Disable system',
      title: 'Disable "{{name}}"?',
      body: 'All its tokens end at once. Enabled again it needs a new one.',
      reasonHint: 'It is kept in the history.',
      done: '"{{name}}" is disabled',
    },
    enable: {
      hint: 'Enabled again it needs a new token.',
      button: 'Enable system',
      title: 'Enable "{{name}}"?',
      body: 'The tokens of before stay ended: give it a new one.',
      done: '"{{name}}" is enabled',
    },
  },
};
