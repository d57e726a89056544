import type { Translation } from '../../lib/text-types';
import type { gateHealth as zhHant } from './texts.zh-Hant';

export const gateHealth: Translation<typeof zhHant> = {
  title: 'Health of gates',
  description:
    'When open gates were last heard of, and what is wrong: silent for 5 minutes, a clock that differs by a minute, 2 minutes behind with changes of passes, or 500 passages waiting to be sent.',
  empty: 'No gate is open',
  emptyHint: 'A gate is listed here once it is created or reopened.',
  field: {
    gate: 'Gate',
    state: 'Health',
    heardAt: 'Last heard of',
    lastPassageAt: 'Last passage',
    pendingChanges: 'Changes to apply',
    clock: 'Clock',
    unsentEvents: 'Passages to send',
    system: 'Gate system',
  },
  state: {
    NEVER_HEARD: 'Not connected yet',
    SILENT: 'Silent',
    OUT_OF_ORDER: 'Out of order',
    CLOCK_WRONG: 'Clock wrong',
    BEHIND: 'Behind',
    BACKLOG: 'Backlog',
    OK: 'OK',
  },
  many: '500 or more',
  behindSince: 'Since',
  streams: 'Push connections: {{count}}',
  clock: { right: 'Right', ahead: '{{seconds}} s fast', behind: '{{seconds}} s slow' },
};
