import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { HistorySubject } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { publishEnum } from '../shared/enums.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { listHistory } from './history.queries.js';
import { HistoryPage } from './history-entry.type.js';

const HistorySubjectEnum = publishEnum<HistorySubject>('HistorySubject', 'Kinds of records that have a history.', {
  COMPANY: '公司: a company.',
  ACCOUNT: '帳號: an account.',
  PERSON: '人員: a person.',
  PASS: '通行證: a pass.',
  APPLICATION: '申請單: an application.',
  GATE: '管制站: a gate.',
  MESSAGE: '郵件: a mail that could not be delivered.',
  FEE_RULE: '收費標準: what is charged from a day on.',
});

@Resolver()
export class HistoryResolver {
  @Query(() => HistoryPage, {
    description:
      'History of one record, newest first: who did what, and values before and after. Empty if the record does not exist or the viewer cannot see it.',
  })
  history(
    @Ctx() context: RequestContext,
    @Arg('subject', () => HistorySubjectEnum, { description: 'Kind of record.' }) subject: HistorySubject,
    @Arg('id', () => ID, { description: 'ID of the record.' }) id: string,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<HistoryPage> {
    return listHistory(context, subject, id, pageRequest(page));
  }
}
