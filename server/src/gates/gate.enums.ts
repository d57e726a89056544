import { REFUSED_MEANINGS } from '../passes/standing/standing.js';
import { publishEnum } from '../shared/enums.js';
import type { PassageRefusal } from './may-pass.js';

export const DIRECTIONS = ['IN', 'OUT'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const DirectionEnum = publishEnum<Direction>('PassageDirection', 'Which way somebody passed.', {
  IN: '進.',
  OUT: '出.',
});

export const PassageRefusalEnum = publishEnum<PassageRefusal>('PassageRefusal', 'Why a pass does not open a gate.', {
  ...REFUSED_MEANINGS,
  UNKNOWN: '查無此證: no pass has this number.',
  NOT_YET_VALID: '尚未生效: before its first second.',
  OTHER_AREA: '非通行區域: does not open the area of this gate.',
});

export type GateState = 'OPEN' | 'CLOSED';

export const GateStateEnum = publishEnum<GateState>('GateState', 'Whether a gate is in use.', {
  OPEN: '開放.',
  CLOSED: '關閉: lets nobody pass and reports nothing, until opened again.',
});

export type GateSystemState = 'ACTIVE' | 'DISABLED';

export const GateSystemStateEnum = publishEnum<GateSystemState>(
  'GateSystemState',
  'Whether a gate system’s tokens are good.',
  {
    ACTIVE: '啟用.',
    DISABLED: '停用: none of its tokens is, until it is enabled again and given new ones.',
  },
);
