import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { maskName } from '../access/masking.js';
import type { RequestContext } from '../context.js';
import { HistoryChangeType } from '../history/history-entry.type.js';
import { build } from '../shared/build.js';
import { CheckPage, DEFAULT_PAGE_SIZE, pageRequest } from '../shared/paging.js';
import { applicationCorrectionsLoader } from './corrections/application-corrections.queries.js';
import { listItems } from './items/application-item.queries.js';
import { ApplicationItemPage } from './items/application-item.type.js';
import { ApplicationStepType } from './items/application-step.type.js';
import { applicationStepsLoader } from './items/application-steps.queries.js';
import { ApplicationType } from './records/application.type.js';
import { leftOutLoader } from './submissions/left-out.queries.js';
import { LeftOutType } from './submissions/left-out.type.js';

@Resolver(() => ApplicationType)
export class ApplicationFields {
  @CheckPage()
  @FieldResolver(() => ApplicationItemPage, {
    description: 'The people or passes on the application, in the order in which they were added.',
  })
  items(
    @Root() application: ApplicationType,
    @Ctx() context: RequestContext,
    @Arg('page', () => Int, { defaultValue: 1, description: 'Page number, starting at 1.' }) page: number,
    @Arg('size', () => Int, { defaultValue: DEFAULT_PAGE_SIZE, description: 'Entries per page, 1 to 100.' })
    size: number,
  ): Promise<ApplicationItemPage> {
    return listItems(context, application, pageRequest({ page, size }));
  }

  @FieldResolver(() => [HistoryChangeType], {
    description:
      'Fields of the application as a whole that the company changed when it last submitted returned items again, before and after; empty if the application is masked.',
  })
  corrections(
    @Root() application: ApplicationType,
    @Ctx() context: RequestContext,
  ): Promise<HistoryChangeType[]> | HistoryChangeType[] {
    return application.masked() ? [] : context.once(applicationCorrectionsLoader).load(application.id);
  }

  @FieldResolver(() => [ApplicationStepType], {
    description:
      'What was done about the application, oldest first, beginning with its submission; without reasons and who did it, and with masked names, if the application is masked.',
  })
  async steps(@Root() application: ApplicationType, @Ctx() context: RequestContext): Promise<ApplicationStepType[]> {
    const steps = await context.once(applicationStepsLoader).load(application.id);
    return application.masked()
      ? steps.map((step) =>
          build(ApplicationStepType, { ...step, by: null, reason: null, names: step.names.map(maskName) }),
        )
      : steps;
  }

  @FieldResolver(() => [LeftOutType], {
    description:
      'Who was left out when the application was submitted with `onIneligible: LEAVE_OUT`, and why; empty for all but the company.',
  })
  leftOut(
    @Root() application: ApplicationType,
    @Ctx() context: RequestContext,
  ): Promise<LeftOutType[]> | LeftOutType[] {
    return context.viewer.kind === 'OPERATOR' && !application.masked()
      ? context.once(leftOutLoader).load(application.id)
      : [];
  }
}
