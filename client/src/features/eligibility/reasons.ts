import type { EligibilityFacts } from '../people/eligibility';

/** Applications of the company that are still under way, each once. */
export const numbersInTheWay = ({ reasons }: EligibilityFacts): string[] => [
  ...new Set(reasons.flatMap(({ applicationNumber }) => applicationNumber ?? [])),
];
