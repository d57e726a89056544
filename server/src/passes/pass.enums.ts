import { publishEnum } from '../shared/enums.js';
import type { DeactivationReason } from './deactivation.entity.js';
import type { PassKind, PassMedium } from './pass.entity.js';
import { type PassStatus, STATUS_MEANINGS } from './standing/standing.js';

export const PassKindEnum = publishEnum<PassKind>('PassKind', 'Kind of pass.', {
  PERIODIC: '定期通行證, up to three years.',
  TEMPORARY: '臨時通行證, up to one month.',
  SINGLE_ENTRY: '當次通行證, 24 hours.',
});

export const PassMediumEnum = publishEnum<PassMedium>('PassMedium', 'What the pass is carried on.', {
  PAPER: 'Printed by the company; single-entry passes.',
  QR: 'Card with a QR code.',
  RFID: 'RFID card.',
});

export const PassStatusEnum = publishEnum<PassStatus>(
  'PassStatus',
  'State of a pass at the time of the request (R-PRD-7).',
  STATUS_MEANINGS,
);

export const DeactivationReasonEnum = publishEnum<DeactivationReason>(
  'DeactivationReason',
  'Why a pass may not be used for now (R-PRD-7).',
  { NO_PASSAGE: '未通行: not used at any gate for six months (R-NOP-2).' },
);

export const CardActionEnum = publishEnum(
  'CardAction',
  'What staff note about a card on its way to its holder (R-PRD-1).',
  {
    MARK_MADE: '製證完成: it waits to be collected.',
    MARK_COLLECTED: '領證: the holder has it.',
  },
);
export type CardAction = keyof typeof CardActionEnum;
