import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../../accounts/account.entity.js';

const CaseNoteSchema = defineEntity({
  name: 'CaseNote',
  indexes: [
    { name: 'case_note_case_index', properties: ['caseId'] },
    { name: 'case_note_author_index', properties: ['authorId'] },
  ],
  properties: {
    id: p.uuid().primary(),
    /** Id of the registration, certificate, application or proposal. */
    caseId: p.uuid(),
    authorId: () => p.manyToOne(Account).mapToPk().fieldName('author_id'),
    writtenAt: p.datetime(3),
    text: p.text(),
  },
});

/** What staff wrote for each other about a case; rows are only added. Nothing of it leaves the port company. */
export class CaseNote extends CaseNoteSchema.class {}
CaseNoteSchema.setClass(CaseNote);
