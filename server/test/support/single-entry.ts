import type { Answer, TestApp, TestViewer } from './app.js';
import { buildPerson } from './build.js';

const SUBMIT = `mutation Submit($input: ApplicationInput!) {
  submitApplication(input: $input) { number passes { number } } }`;

let passport = 70_000_000;

/** Submits a foreign single-entry application for one new person, as the operator of this company. */
export async function submitSingleEntry(
  app: TestApp,
  company: { readonly id: string; readonly operator: TestViewer },
  areaCodes: readonly string[] = ['KEELUNG-EAST'],
  // biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for.
): Promise<Answer<any>> {
  const personId = await buildPerson(app, company.id, { idNumber: `S${++passport}` });
  const consents = { personalDataConsent: true, documentsConfirmed: true, form: 'FOREIGN_SINGLE_ENTRY' };
  return app.query(company.operator, SUBMIT, {
    input: { reason: '碼頭施工', areaCodes, personIds: [personId], ...consents },
  });
}

/** Submits such an application and returns the number of its only pass. */
export async function singleEntryPass(...args: Parameters<typeof submitSingleEntry>): Promise<string> {
  const { data, errors } = await submitSingleEntry(...args);
  if (errors.length > 0) throw new Error(`not issued: ${JSON.stringify(errors)}`);
  return data.submitApplication.passes[0].number;
}
