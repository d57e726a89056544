import { publishEnum } from '../shared/enums.js';
import type { DeactivationReason } from './deactivation.entity.js';
import type { Direction } from './direction.js';
import type { PassKind, PassMedium } from './pass.entity.js';
import { type PassStatus, STATUS_MEANINGS } from './standing/standing.js';

export const PassKindEnum = publishEnum<PassKind>('PassKind', 'Kind of pass.', {
  PERIODIC: '定期通行證: up to three years.',
  TEMPORARY: '臨時通行證: up to one month.',
  SINGLE_ENTRY: '當次通行證: 24 hours.',
});

export const PassMediumEnum = publishEnum<PassMedium>('PassMedium', 'What a pass is printed or stored on.', {
  PAPER: 'Paper, printed by the company: single-entry passes.',
  QR: 'Card with a QR code.',
  RFID: 'RFID card.',
});

export const PassStatusEnum = publishEnum<PassStatus>(
  'PassStatus',
  'Status of a pass at the time of the request.',
  STATUS_MEANINGS,
);

export const DeactivationReasonEnum = publishEnum<DeactivationReason>(
  'DeactivationReason',
  'Why a pass is deactivated (停用中).',
  {
    BRANCH_DECISION: '停用處分: deactivated by a branch for some days.',
    RECORD_ANOMALIES: '紀錄異常: two entries without an exit, or exits without an entry, in a calendar month.',
    NO_PASSAGE: '未通行: not used at any gate for six months.',
  },
);

export const CardActionEnum = publishEnum('CardAction', 'What staff record about a card before its holder has it.', {
  MARK_MADE: '製證完成: the card is made and can be collected.',
  MARK_COLLECTED: '領證: the holder has collected the card.',
});
export type CardAction = keyof typeof CardActionEnum;

export const DirectionEnum = publishEnum<Direction>('PassageDirection', 'Direction of a passage.', {
  IN: '進: into the port area.',
  OUT: '出: out of the port area.',
});
