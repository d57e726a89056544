import { REFUSED_MEANINGS } from '../passes/standing/standing.js';
import { publishEnum } from '../shared/enums.js';
import type { PassageRefusal } from './may-pass.js';

export const PassageRefusalEnum = publishEnum<PassageRefusal>('PassageRefusal', 'Why a gate refuses a pass.', {
  ...REFUSED_MEANINGS,
  UNKNOWN: '查無此證: there is no pass with this number.',
  OTHER_AREA: '非通行區域: the pass does not open the area of this gate.',
});

export type PassageOutcome = 'STORED' | 'ALREADY_STORED' | 'CONFLICT' | 'REFUSED';

export const PassageOutcomeEnum = publishEnum<PassageOutcome>('PassageOutcome', 'What became of a reported passage.', {
  STORED: 'Stored now.',
  ALREADY_STORED: 'The same event was already stored: nothing is left to do.',
  CONFLICT:
    'An event with this ID is stored with another pass number, gate, direction or time, and was left unchanged: the gate system has given one ID to two events. The passage is stored under an ID of its own.',
  REFUSED: 'Refused, for the reason in `code`; the other passages of a partial report are stored.',
});

export type GateState = 'OPEN' | 'CLOSED';

export const GateStateEnum = publishEnum<GateState>('GateState', 'Whether a gate is in use.', {
  OPEN: '開放: in use.',
  CLOSED: '關閉: the gate lets no holder pass and accepts no reports until it is reopened.',
});

export type GateSystemState = 'ACTIVE' | 'DISABLED';

export const GateSystemStateEnum = publishEnum<GateSystemState>(
  'GateSystemState',
  'Whether the tokens of a gate system are accepted.',
  {
    ACTIVE: '啟用: accepted.',
    DISABLED: '停用: none of its tokens is accepted. Once enabled again, it needs new ones.',
  },
);
