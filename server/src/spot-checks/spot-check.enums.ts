import { publishEnum } from '../shared/enums.js';
import type { SpotCheckResult } from './spot-check.entity.js';
import type { SuspensionState } from './suspension.js';

export const SpotCheckResultEnum = publishEnum<SpotCheckResult>(
  'SpotCheckResult',
  'Result of a spot check (抽檢結果).',
  {
    PASSED: '合格: a copy of a valid passport was attached.',
    FAILED: '不合格: the company is suspended for the port for seven days.',
  },
);

export const SuspensionStateEnum = publishEnum<SuspensionState>(
  'SuspensionState',
  'State of a suspension, derived from its data and the current time.',
  {
    RUNNING: '停權: the company may not apply for foreign single-entry passes for the port.',
    LIFTED: '停權已解除: lifted early by a reviewer.',
    ENDED: '停權期滿: the seven days have passed.',
  },
);
