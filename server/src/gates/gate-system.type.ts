import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import type { BranchCode } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { BranchType } from '../ports/port.type.js';
import type { BranchRow } from '../ports/ports.js';
import { AccessTokenType } from '../sessions/access-token.type.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';
import { type GateSystemState, GateSystemStateEnum } from './gate.enums.js';
import { gateTokensLoader } from './gate-tokens.loader.js';

@ObjectType('GateSystem', {
  description: 'A gate’s own system (門禁系統): with its tokens it asks, reports passages, and does nothing else.',
})
export class GateSystemType {
  branchCodes!: readonly BranchCode[];

  @Field(() => ID, { description: 'Key of the row, an account’s.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => [BranchType], { description: 'For whose gates it speaks.' })
  branches(@Ctx() { services }: RequestContext): BranchRow[] {
    return this.branchCodes.map((code) => services.ports.branch(code));
  }

  @Field(() => GateSystemStateEnum, { description: 'Whether its tokens are good.' })
  state(): GateSystemState {
    return this.disabledAt ? 'DISABLED' : 'ACTIVE';
  }

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was disabled; null unless it is.' })
  disabledAt!: Date | null;

  @Field(() => [AccessTokenType], { description: 'Its tokens, newest first, at most 100.' })
  tokens(@Ctx() context: RequestContext): Promise<AccessTokenType[]> {
    return context.once(gateTokensLoader).load(this.id);
  }

  @Field(() => Int, { description: 'To be sent with a change: of two who change at once one wins.' })
  version!: number;
}

@ObjectType({ description: 'A page of gate systems, by name.' })
export class GateSystemPage extends pageType(GateSystemType) {}
