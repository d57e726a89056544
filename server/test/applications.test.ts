import { describe, expect, it } from 'vitest';
import { refusals, resultOf, statesOf, useApplications } from './support/applications.js';

const { cast, createPerson, applicationInput, createApplication, decideAll, markCards, approveFully, findApplication } =
  useApplications();

describe('a periodic pass, from the form to its holder', () => {
  it('R-PRD-1 R-NUM-1 R-NUM-2 is reviewed, checked by the police, made and collected', async () => {
    const application = await createApplication(
      applicationInput([await createPerson({ name: '王大明' }), await createPerson({ name: '李小美' })]),
    );
    expect(application).toMatchObject({ number: 'OM02-11511-00001', lastDay: '2028-11-19', branch: { code: 'KL' } });
    expect(statesOf(application)).toEqual(['REVIEW', 'REVIEW']);

    const reviewed = resultOf(await decideAll(cast.reviewer, application, 'APPROVE'));
    expect(statesOf(reviewed)).toEqual(['POLICE_CHECK', 'POLICE_CHECK']);
    expect(refusals(await decideAll(cast.reviewer, reviewed, 'APPROVE'))[0]?.[0]).toBe('FORBIDDEN');

    const checked = resultOf(await decideAll(cast.police, reviewed, 'APPROVE'));
    expect(checked.items.items[0]?.issuedPass).toMatchObject({
      number: 'KLPS115-000001',
      kind: 'PERIODIC',
      medium: 'RFID',
      status: 'TO_BE_MADE',
      validFrom: '2026-11-20T00:00:00+08:00',
      validTo: '2028-11-19T23:59:59+08:00',
    });
    const numbers = checked.items.items.map((item) => item.issuedPass?.number ?? '');
    expect(resultOf(await markCards(numbers, 'MARK_MADE'))).toMatchObject([{ status: 'MADE' }, { status: 'MADE' }]);
    expect(statesOf(await findApplication(application.number))).toEqual(['MADE', 'MADE']);
    await markCards(numbers.slice(0, 1), 'MARK_COLLECTED');
    expect(statesOf(await findApplication(application.number))).toEqual(['COLLECTED', 'MADE']);
    expect(statesOf(await approveFully(await createApplication(applicationInput([await createPerson()]))))).toEqual([
      'TO_BE_MADE',
    ]);
  });
});
