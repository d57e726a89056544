import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { found } from '../shared/errors.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { reinstateByIdNumber } from './by-id-number.commands.js';
import { reinstateAtOnce, reinstatePasses } from './reinstatement.commands.js';
import { ReinstatementFilter, type ReinstatementOrder, ReinstatementOrderEnum } from './reinstatement.input.js';
import { listReinstatements, reinstatementsById } from './reinstatement.queries.js';
import { ReinstatementPage, ReinstatementResultType, ReinstatementType } from './reinstatement.type.js';
import { presentError } from './reinstatement-error.js';
import type { RowResult } from './reinstatement-result.js';

const KEY = {
  nullable: true,
  description: 'Makes the call safe to repeat: the same key with the same arguments gives the same answer.',
};
const NUMBERS = { description: 'Complete pass numbers, 1 to 100.' };

@Resolver()
export class ReinstatementResolver {
  @Query(() => ReinstatementPage, {
    description:
      'History of reinstatements (恢復歷程), newest first by default. Operators see those of passes they own or that are granted to them, and those that they applied for; reviewers and police those of passes of their branches, and their own.',
  })
  reinstatements(
    @Ctx() context: RequestContext,
    @Arg('filter', () => ReinstatementFilter, { defaultValue: {}, description: 'Which reinstatements to list.' })
    filter: ReinstatementFilter,
    @Arg('order', () => ReinstatementOrderEnum, { defaultValue: 'APPLIED_DESC', description: 'Order of the list.' })
    order: ReinstatementOrder,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<ReinstatementPage> {
    return listReinstatements(context, filter, order, pageRequest(page));
  }

  @Mutation(() => [ReinstatementResultType], {
    description:
      'Reinstates passes that were deactivated because they had not been used (停用恢復), each with its own result: those accepted can be used again from 06:00 Taipei time on the following day. Operators reinstate passes they own, reviewers those of their branches. The companies are notified by mail. Errors: REQUIRED, TOO_MANY at `numbers`, NUMBERS_EXHAUSTED, IDEMPOTENCY_KEY_REUSED.',
  })
  async reinstatePasses(
    @Ctx() context: RequestContext,
    @Arg('numbers', () => [String], NUMBERS) numbers: string[],
    @Arg('idempotencyKey', () => String, KEY) idempotencyKey: string | null,
  ): Promise<ReinstatementResultType[]> {
    return present(context, await reinstatePasses(context, { numbers, idempotencyKey }));
  }

  @Mutation(() => [ReinstatementResultType], {
    description:
      'In an emergency, reinstates at once passes of the viewer’s branches that were deactivated because they had not been used, including those with a pending reinstatement. Each has its own result; the companies are notified by mail with the reason. Errors: as `reinstatePasses`, and REQUIRED, TOO_LONG, INVALID at `reason`.',
  })
  async reinstateAtOnce(
    @Ctx() context: RequestContext,
    @Arg('numbers', () => [String], NUMBERS) numbers: string[],
    @Arg('reason', () => String, { description: 'Why it cannot wait; at most 500 characters.' }) reason: string,
    @Arg('idempotencyKey', () => String, KEY) idempotencyKey: string | null,
  ): Promise<ReinstatementResultType[]> {
    return present(context, await reinstateAtOnce(context, { numbers, reason, idempotencyKey }));
  }

  @Mutation(() => ReinstatementType, {
    description:
      'Reinstates a pass that the viewer does not own, also of another company, for a viewer who types the holder’s complete ID number; the holder can then be read for 24 hours (取得權限). The company of the pass is notified of who did it. Everything else is answered with ID_NUMBER_MISMATCH at `idNumber`, whatever the cause: an unknown pass, another number, a pass that cannot be reinstated, or no attempt left of 5 for the pass and 20 in all by one company in 24 hours, and 20 for the pass by all companies in a week. Each attempt is audited. Errors: RATE_LIMITED after 300 in an hour; while a grant runs those of `reinstatePasses` at `number`.',
  })
  async reinstateByIdNumber(
    @Ctx() context: RequestContext,
    @Arg('number', () => String, { description: 'The complete pass number.' }) number: string,
    @Arg('idNumber', () => String, { description: 'The holder’s complete ID or passport number.' }) idNumber: string,
    @Arg('idempotencyKey', () => String, KEY) idempotencyKey: string | null,
  ): Promise<ReinstatementType> {
    const id = await reinstateByIdNumber(context, { number, idNumber, idempotencyKey });
    return found((await reinstatementsById(context, [id])).get(id));
  }
}

async function present(context: RequestContext, results: readonly RowResult[]): Promise<ReinstatementResultType[]> {
  const ids = results.flatMap(({ reinstatementId }) => reinstatementId ?? []);
  const reinstatements = await reinstatementsById(context, ids);
  return results.map(({ number: passNumber, reinstatementId, error }) =>
    build(ReinstatementResultType, {
      passNumber,
      reinstatement: (reinstatementId && reinstatements.get(reinstatementId)) || null,
      error: error && presentError(error),
    }),
  );
}
