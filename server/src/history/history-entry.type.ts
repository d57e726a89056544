import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { historyRow } from '../access/sealed-columns.js';
import type { HistorySubject } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { publishEnum } from '../shared/enums.js';
import { pageType } from '../shared/paging.js';
import type { DatabaseTime } from '../shared/rows.js';
import { DateTime } from '../shared/scalars.js';
import { instant } from '../shared/sql.js';
import type { Change } from './history.js';
import {
  type HistoryAuthor,
  mayReadAuthor,
  mayReadChange,
  mayReadReason,
  type Reader,
  visibleChange,
} from './history-access.js';
import { HISTORY_ACTIONS, type HistoryAction } from './history-actions.js';

const HistoryActionEnum = publishEnum<HistoryAction>('HistoryAction', 'What happened to a record.', HISTORY_ACTIONS);

const HistoryAuthorEnum = publishEnum<HistoryAuthor>('HistoryAuthor', 'Who acted.', {
  COMPANY: 'An account of a company.',
  STAFF: 'An account of the port company.',
  SYSTEM: 'No account that was signed in: a visitor, the user of a mailed link, or the system itself.',
});

@ObjectType('HistoryChange', { description: 'A value that changed.' })
export class HistoryChangeType {
  reader!: Reader;
  subject!: HistorySubject;
  storedBefore!: string | null;
  storedAfter!: string | null;

  @Field(() => String, { description: 'Name of the field in the API, e.g. `companyPhone`.' })
  field!: string;

  @Field(() => Boolean, {
    description: 'Whether the viewer may not read the values: ID numbers are then masked, all other values left out.',
  })
  masked(): boolean {
    return !mayReadChange(this.reader, this.subject, this.field);
  }

  @Field(() => String, {
    nullable: true,
    description: 'The old value; null if there was none or the viewer may not read it.',
  })
  before(): string | null {
    return visibleChange(this.reader, this.subject, this.field, this.storedBefore);
  }

  @Field(() => String, {
    nullable: true,
    description: 'The new value; null if there is none or the viewer may not read it.',
  })
  after(): string | null {
    return visibleChange(this.reader, this.subject, this.field, this.storedAfter);
  }
}

@ObjectType('HistoryEntry', { description: 'An entry in the history of a record.' })
export class HistoryEntryType {
  reader!: Reader;
  subject!: HistorySubject;
  subjectId!: string;
  authorName!: string | null;
  changesCipherHex!: string | null;
  storedReason!: string | null;

  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => DateTime, { description: 'When it happened.' })
  at!: DatabaseTime;

  @Field(() => HistoryActionEnum, { description: 'What happened.' })
  action!: HistoryAction;

  @Field(() => HistoryAuthorEnum, { description: 'Whether the company, staff or the system did it.' })
  byKind!: HistoryAuthor;

  @Field(() => String, {
    nullable: true,
    description:
      'Name of the person who did it, if the viewer may read it. Companies see names of staff for spot checks and reinstatements only.',
  })
  by(): string | null {
    return mayReadAuthor(this.reader, this) ? this.authorName : null;
  }

  @Field(() => [HistoryChangeType], {
    nullable: true,
    description: 'Values that changed; empty if only the action is known; null only with the error VALUE_UNREADABLE.',
  })
  changes(@Ctx() { services }: RequestContext): HistoryChangeType[] {
    if (!this.changesCipherHex) return [];
    const { reader, subject, subjectId, action } = this;
    const row = historyRow({ subjectId, action, at: instant(this.at) });
    const text = services.vault.openHex('history_entry.changes', row, this.changesCipherHex);
    const changes: Change[] = JSON.parse(text);
    return changes.map(({ field, before, after }) =>
      build(HistoryChangeType, { reader, subject, field, storedBefore: before, storedAfter: after }),
    );
  }

  @Field(() => String, { nullable: true, description: 'Reason given, if the viewer may read it.' })
  reason(): string | null {
    return mayReadReason(this.reader, this.subject, this.action) ? this.storedReason : null;
  }
}

@ObjectType({ description: 'A page of a record’s history.' })
export class HistoryPage extends pageType(HistoryEntryType) {}
