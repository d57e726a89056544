/** What a scenario has shown. */
export interface Outcome {
  readonly passed: boolean;
  readonly figures: Readonly<Record<string, string | number>>;
}

/** Errors by what was answered, as one figure. */
export function errorFigure(errors: ReadonlyMap<string, number>): string {
  return [...errors].map(([what, count]) => `${count} × ${what}`).join(', ') || '0';
}
