import { publishEnum } from '../shared/enums.js';
import type { AuditAction } from './audit-entry.entity.js';

export const AuditActionEnum = publishEnum<AuditAction>(
  'AuditAction',
  'What an account did with an ID number or a holder’s name that is not its own.',
  {
    ID_NUMBER_READ: 'Read an unmasked ID number, as text or on a scan.',
    ID_NUMBER_SEARCHED: 'Searched passes it does not own by ID number.',
    NAME_SEARCHED: 'Searched passes it does not own by the holder’s name.',
    WRONG_ID_NUMBER: 'Searched for an ID number that none of those passes has.',
    SEARCH_REFUSED: 'Searched too often and was refused.',
    FOREIGN_CARD_LEARNT: 'Learned that another company holds this pass for a person of its own.',
    BAN_LEARNT: 'Learned that one of its people is banned without having been notified of the ban.',
    PERSON_LOOKED_UP: 'Opened all there is of a person, found by the whole ID number.',
    PASS_LOOKED_UP: 'Looked up the number of a pass that is not its company’s.',
    ACCESS_GRANTED: 'Typed the ID number of a pass it does not own and may read its holder for 24 hours.',
    ACCESS_REFUSED: 'Typed a number for a pass it does not own and was refused, whatever the cause.',
    COLLEAGUES_PERSON_ENTERED: 'Entered the number of a colleague’s person and received that record.',
  },
);
