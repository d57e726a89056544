import { publishEnum } from '../../shared/enums.js';
import type { ItemAction, ItemState } from './states.js';

export const ItemStateEnum = publishEnum<ItemState>('ItemState', 'State of an item of an application.', {
  REVIEW: '待審查: waiting for a reviewer of the branch.',
  POLICE_CHECK: '待港警查核: reviewed, waiting for the port police.',
  RETURNED: '退回補正: returned to the company for correction.',
  TO_BE_MADE: '待製證: approved, the card has not been made yet.',
  MADE: '已製證: the card is made and can be collected.',
  COLLECTED: '已領證: the holder has collected the card.',
  DONE: '已完成: approved and in effect.',
  REJECTED: '不通過: rejected.',
  WITHDRAWN: '已撤回: withdrawn by the company.',
  CANCELLED: '已註銷: closed because its pass was cancelled while the application was open.',
});

export const ItemActionEnum = publishEnum<ItemAction>(
  'ItemAction',
  'What can be done with an item of an application.',
  {
    APPROVE: '通過: staff approve it at a step.',
    RETURN: '退回補正: staff return it for correction.',
    REJECT: '不通過: staff reject it.',
    RESUBMIT: '補正送出: the company corrects it and submits it again.',
    WITHDRAW: '撤回: the company withdraws it.',
    MARK_MADE: '製證完成: staff record that the card was made.',
    MARK_COLLECTED: '領證: staff record that the card was collected.',
    UNDO_COLLECTION: '撤銷領證: staff undo within minutes that the card was collected.',
    CANCEL: '註銷: it is closed because its pass was cancelled while the application was open.',
  },
);
