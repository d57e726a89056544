import { giveLookUpBack } from '../holder-records/look-up-refused.js';
import type { RefusalHandlers } from '../messages/refusal.js';
import { giveCodeBack } from '../phones/code-refused.js';

/** What follows when a gateway refuses a message, by the name of its text: an allowance is given back, for instance (R-TEL-4). */
export const whenRefused: RefusalHandlers = { phoneCode: giveCodeBack, holderCode: giveLookUpBack };
