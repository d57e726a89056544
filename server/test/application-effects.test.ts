import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMS } from '../src/applications/forms/forms.js';
import { issuedNumberOf, resultOf, statesOf, useApplications } from './support/applications.js';

const api = useApplications();
const { cast, createPerson, createPass, createApplication, passFormInput, markCards, findApplication, query } = api;
const STATUS = 'query($number: String!) { pass(number: $number) { status } }';

const statusOf = async (number: string): Promise<string> =>
  (await query(cast.dehai.operator, STATUS, { number })).data.pass.status;

/** A form that is described otherwise for this file: it is undecided, makes a card for a port at once and ends the old one on its collection. */
const described = FORMS.RENEWAL;
beforeAll(() => {
  const effects = { onSubmission: 'RENEW_CARD', onCollection: 'CANCEL_PASS' } as const;
  Object.assign(FORMS, { RENEWAL: { ...described, asksPickupPort: true, steps: [], effects } });
});
afterAll(() => {
  Object.assign(FORMS, { RENEWAL: described });
});

describe('a form whose description has no steps, and effects on submission and on collection', () => {
  it('makes the card at once, goes to its branch, and ends the old card when the new one is collected', async () => {
    const old = await createPass(await createPerson(), { validTo: new Date('2026-11-25T23:59:59+08:00') });
    const application = await createApplication(passFormInput('RENEWAL', [old], { pickupPortCode: 'KEELUNG' }));
    expect(statesOf(application)).toEqual(['TO_BE_MADE']);
    expect(application).toMatchObject({ branch: { code: 'KL' }, correctable: false });
    const number = issuedNumberOf(application);
    expect(await statusOf(number)).toBe('TO_BE_MADE');

    expect(statesOf(await findApplication(application.number, cast.reviewer))).toEqual(['TO_BE_MADE']);
    expect(await findApplication(application.number, cast.kaohsiungReviewer)).toBeNull();

    resultOf(await markCards([number], 'MARK_MADE'));
    expect(await statusOf(old)).toBe('VALID');
    resultOf(await markCards([number], 'MARK_COLLECTED'));
    expect(await statusOf(old)).toBe('CANCELLED');
    expect(statesOf(await findApplication(application.number))).toEqual(['COLLECTED']);
  });
});
