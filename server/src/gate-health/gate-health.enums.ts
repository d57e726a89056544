import type { GateCondition } from '../gates/gate-contact.entity.js';
import { publishEnum } from '../shared/enums.js';
import { type GateHealthState, STATE_MEANINGS } from './gate-health-states.js';

export const GateConditionEnum = publishEnum<GateCondition>(
  'GateCondition',
  'Whether a gate works, as its system says.',
  {
    IN_ORDER: '正常: it works.',
    OUT_OF_ORDER: '故障: it does not, or not as it should.',
  },
);

export const GateHealthStateEnum = publishEnum<GateHealthState>(
  'GateHealthState',
  'Whether a gate is heard of, and what is wrong with it.',
  STATE_MEANINGS,
);
