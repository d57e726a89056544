import { publishEnum } from '../shared/enums.js';
import type { SpotCheckResult } from './spot-check.entity.js';
import type { SuspensionState } from './suspension.js';

export const SpotCheckResultEnum = publishEnum<SpotCheckResult>(
  'SpotCheckResult',
  'What a spot check found (抽檢結果).',
  {
    PASSED: '合格: a copy of a valid passport was attached.',
    FAILED: '不合格: the company is suspended for the port (R-ONE-7).',
  },
);

export const SuspensionStateEnum = publishEnum<SuspensionState>(
  'SuspensionState',
  'Where a suspension stands; derived from facts and clock (R-ONE-7).',
  {
    RUNNING: '停權: the company may not apply for foreign single-entry passes for the port.',
    LIFTED: '停權已解除, by a reviewer before its time.',
    ENDED: '停權期滿: its seven days are over.',
  },
);
