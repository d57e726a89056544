import type { IssuingAuthor } from '../../passes/card-issue.js';
import type { AreaRow, PortRow, Ports } from '../../ports/ports.js';
import type { Application } from '../records/application.entity.js';

/** An application on which nothing is left to decide, as far as effects look at it. */
export interface InForce
  extends Pick<Application, 'id' | 'number' | 'form' | 'companyId' | 'submittedById' | 'submittedAt'>,
    Partial<Pick<Application, 'startDay' | 'termCount' | 'termUnit' | 'month' | 'morePasses'>> {
  readonly areas: readonly AreaRow[];
  readonly pickupPort: PortRow | null;
}

/** Who causes an effect, and when. */
export interface EffectAuthor extends IssuingAuthor {
  readonly services: IssuingAuthor['services'] & { readonly ports: Ports };
}
