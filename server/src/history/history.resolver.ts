import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { HistorySubject } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { publishEnum } from '../shared/enums.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { listHistory } from './history.queries.js';
import { HistoryPage } from './history-entry.type.js';

const HistorySubjectEnum = publishEnum<HistorySubject>('HistorySubject', 'What has a history.', {
  COMPANY: '公司.',
  ACCOUNT: '帳號.',
  PERSON: '人員.',
  PASS: '通行證.',
  APPLICATION: '申請單.',
  GATE: '管制站.',
});

@Resolver()
export class HistoryResolver {
  @Query(() => HistoryPage, {
    description:
      'What happened to one record, newest first: who, what, before and after. Empty for one there is not, or that may not be seen.',
  })
  history(
    @Ctx() context: RequestContext,
    @Arg('subject', () => HistorySubjectEnum) subject: HistorySubject,
    @Arg('id', () => ID) id: string,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<HistoryPage> {
    return listHistory(context, subject, id, pageRequest(page));
  }
}
