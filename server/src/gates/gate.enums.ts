import { REFUSED_MEANINGS } from '../passes/standing/standing.js';
import { publishEnum } from '../shared/enums.js';
import type { PassageRefusal } from './may-pass.js';

export const PassageRefusalEnum = publishEnum<PassageRefusal>('PassageRefusal', 'Why a gate refuses a pass.', {
  ...REFUSED_MEANINGS,
  UNKNOWN: '查無此證: there is no pass with this number.',
  OTHER_AREA: '非通行區域: the pass does not open the area of this gate.',
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
