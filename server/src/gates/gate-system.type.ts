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
  description:
    'A gate system (門禁系統): a program with tokens that checks passes, reports passages, and can do nothing else.',
})
export class GateSystemType {
  branchCodes!: readonly BranchCode[];

  @Field(() => ID, { description: 'ID of the gate system’s account.' })
  id!: string;

  @Field(() => String, { description: 'Name of the gate system.' })
  name!: string;

  @Field(() => [BranchType], { description: 'Branches whose gates it serves.' })
  branches(@Ctx() { services }: RequestContext): BranchRow[] {
    return this.branchCodes.map((code) => services.ports.branch(code));
  }

  @Field(() => GateSystemStateEnum, { description: 'Whether its tokens are accepted.' })
  state(): GateSystemState {
    return this.disabledAt ? 'DISABLED' : 'ACTIVE';
  }

  @Field(() => DateTime, { description: 'When the gate system was created.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the gate system was disabled; null if it is active.' })
  disabledAt!: Date | null;

  @Field(() => [AccessTokenType], { description: 'Its access tokens, newest first, at most 100.' })
  tokens(@Ctx() context: RequestContext): Promise<AccessTokenType[]> {
    return context.once(gateTokensLoader).load(this.id);
  }

  @Field(() => Int, {
    description: 'Version of the row, to be sent with a change; CONFLICT if the row has changed since it was read.',
  })
  version!: number;
}

@ObjectType({ description: 'A page of gate systems, ordered by name.' })
export class GateSystemPage extends pageType(GateSystemType) {}
