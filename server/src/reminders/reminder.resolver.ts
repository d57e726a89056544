import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { currentCompany } from '../access/visibility.js';
import { companyById } from '../companies/company.queries.js';
import { CompanyType } from '../companies/company.type.js';
import type { RequestContext } from '../context.js';
import { found } from '../shared/errors.js';
import { setLastRemindersOnly } from './reminder.commands.js';

@Resolver()
export class ReminderResolver {
  @Mutation(() => CompanyType, {
    description:
      'Turns off all reminders of the current company but the last of each kind (that of the last of its days, `Company.reminders`), or turns them on again. For administrators of the company.',
  })
  async setLastRemindersOnly(
    @Ctx() context: RequestContext,
    @Arg('lastOnly', () => Boolean, { description: 'Whether only the last ones are sent.' }) lastOnly: boolean,
  ): Promise<CompanyType> {
    await setLastRemindersOnly(context, lastOnly);
    return found(await companyById(context, currentCompany(context.viewer)));
  }
}
