import { publishEnum } from '../shared/enums.js';
import type { ItemAction, ItemState } from './states.js';

export const ItemStateEnum = publishEnum<ItemState>('ItemState', 'Where a person or pass of an application stands.', {
  REVIEW: '待審查: waits for a reviewer of the branch.',
  POLICE_CHECK: '待港警查核: reviewed, waits for the port police.',
  RETURNED: '退回補正: waits for the company.',
  TO_BE_MADE: '待製證: approved, the card is not made yet.',
  MADE: '已製證: the card waits to be collected.',
  COLLECTED: '已領證.',
  DONE: '已完成: approved and in effect.',
  REJECTED: '不通過.',
  WITHDRAWN: '已撤回 by the company.',
  CANCELLED: '已註銷: the pass was cancelled on the way.',
});

export const ItemActionEnum = publishEnum<ItemAction>('ItemAction', 'What is done about an item (state table).', {
  APPROVE: '通過.',
  RETURN: '退回補正.',
  REJECT: '不通過.',
  RESUBMIT: '補正送出.',
  WITHDRAW: '撤回.',
  MARK_MADE: '製證完成.',
  MARK_COLLECTED: '領證.',
  CANCEL: '註銷: the pass was cancelled meanwhile.',
});
