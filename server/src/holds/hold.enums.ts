import type { BranchCause, CompanyCause, HoldCause, HoldOffice } from '../passes/hold.entity.js';
import { publishEnum } from '../shared/enums.js';
import type { CardsOfRemoved } from './person-removal.commands.js';

const COMPANY = {
  LOST: '遺失: the card is lost.',
  STOLEN: '遭竊: the card was stolen.',
  HOLDER_LEFT: '離職: the holder has left the company.',
  OTHER: '其他: another cause, which the reason names.',
} as const satisfies Record<CompanyCause, string>;

const BRANCH = {
  LENT_CARD: '轉借或冒用: the card was lent, or used by someone other than its holder.',
  RULE_VIOLATION: '違反港區規定: the holder broke the rules of the port.',
  SECURITY_RISK: '安全疑慮: the holder endangers the safety of the port.',
  POLICE_REQUEST: '警方要求: the port police ask for it.',
  FALSE_DATA: '資料不實: the application contained false data.',
  LOST: '遺失: the card was found, or reported lost to the branch.',
  OTHER: '其他: another cause, which the reason names.',
} as const satisfies Record<BranchCause, string>;

export const CompanyHoldCauseEnum = publishEnum<CompanyCause>(
  'CompanyHoldCause',
  'Why a company blocks its own card (掛失).',
  COMPANY,
);

export const CardStopCauseEnum = publishEnum<BranchCause>('CardStopCause', 'Why staff stop a card.', BRANCH);

export const HoldCauseEnum = publishEnum<HoldCause>('HoldCause', 'Why a card is blocked.', { ...BRANCH, ...COMPANY });

export const HoldOfficeEnum = publishEnum<HoldOffice>('HoldOffice', 'Who blocked a card.', {
  COMPANY: '掛失: the company that holds it.',
  BRANCH: '暫停使用: a branch whose port it opens.',
});

export const CardStopActionEnum = publishEnum('CardStopAction', 'What the viewer may do to stop a card.', {
  HOLD: '掛失: block it as its company.',
  BLOCK: '暫停使用: block it as a branch, until that is lifted.',
  DEACTIVATE: '停用處分: deactivate it for some days; for more than 7 days a second person must confirm.',
  CANCEL: '註銷: propose its cancellation, which a second person must confirm.',
});
export type CardStopAction = keyof typeof CardStopActionEnum;

export const CardsOfRemovedEnum = publishEnum<CardsOfRemoved>(
  'CardsOfRemovedPerson',
  'What becomes of the cards of a person who is removed.',
  {
    HOLD: '掛失: they are blocked.',
    CANCEL: '註銷: they are blocked, and their cancellation is applied for.',
  },
);
