import type { Translation } from '../../lib/text-types';
import type { gates as zh } from './texts.zh-Hant';

export const gates: Translation<typeof zh> = {
  title: 'Gates',
  description: 'Where passes are checked and passages reported. Gate systems name a gate by its code.',
  empty: 'No gates',
  missing: 'There is no such gate',
  missingHint: 'The address may be wrong.',
  backToList: 'Back to the gates',
  facts: 'Gate',
  field: {
    code: 'Code',
    area: 'Area',
    port: 'Port',
    name: 'Name',
    nameZh: 'Chinese name',
    nameEn: 'English name',
    state: 'State',
    createdAt: 'Made',
    closedAt: 'Closed',
  },
  state: { OPEN: 'Open', CLOSED: 'Closed' },
  filter: { search: 'Code or name' },
  create: {
    title: 'Make a gate',
    description: 'Once it is made, the gate systems of its branch can ask and report under its code.',
    codeHint: 'Up to 30 letters, digits or -, such as KL-EAST-1. It cannot be changed later.',
    submit: 'Make gate',
    done: 'The gate {{code}} is made',
  },
  names: {
    title: 'Names',
    hint: 'Code and area stay. If they must change, close this gate and make another.',
    submit: 'Save names',
    saved: 'The names are saved',
  },
  actions: 'Open and close',
  action: {
    failed: 'This was not done',
    close: {
      hint: 'From then on no one passes here and nothing is reported. Passages stay, and it can be opened again.',
      button: 'Close gate',
      title: 'Close {{code}}?',
      body: 'From then on this gate does not exist for gate systems that ask about it.',
      done: '{{code}} is closed',
    },
    reopen: {
      hint: 'Opened again, gate systems can ask and report at once.',
      button: 'Open again',
      title: 'Open {{code}} again?',
      body: 'The gate systems of its branch can use its code at once.',
      done: '{{code}} is open again',
    },
  },
};
