import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '../context.js';
import { PersonType } from '../people/person.type.js';
import type { FormKind } from './application.entity.js';
import { personEligibility } from './eligibility.answers.js';
import { EligibilityType } from './eligibility.type.js';
import { FormKindEnum } from './form-kind.enum.js';

@Resolver(() => PersonType)
export class ApplicationPersonFields {
  @FieldResolver(() => EligibilityType, {
    description:
      'Whether this form is open to this person now: the answer that its submission would get (R-ONE-1, R-ONE-3, R-ONE-4, R-PRD-2, R-PRD-3). INVALID for a form about passes.',
  })
  async eligibility(
    @Root() person: PersonType,
    @Ctx() context: RequestContext,
    @Arg('form', () => FormKindEnum, { description: 'Which form.' }) form: FormKind,
    @Arg('portCodes', () => [String], {
      defaultValue: [],
      description:
        'Ports to be applied for; UNKNOWN_PORT_AREA for a code there is not. Without any, one pass for a port that no card opens is asked about.',
    })
    portCodes: string[],
  ): Promise<EligibilityType> {
    return personEligibility(context, person.id, form, portCodes);
  }
}
