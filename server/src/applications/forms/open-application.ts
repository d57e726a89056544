import type { FormKind } from './form-kinds.js';

/** An application of the company itself that is still open. */
export interface OpenApplication {
  readonly form: FormKind;
  readonly number: string;
  /** The month for which it asks for more passes; none on other forms. */
  readonly month?: string | null;
}
