import { describe, expect, it } from 'vitest';
import { done, refusals, statesOf, useApplications } from './support/applications.js';

const { cast, person, filled, submitted, decideAll, mark, approved, find } = useApplications();

describe('a periodic pass, from the form to its holder', () => {
  it('R-PRD-1 R-NUM-1 R-NUM-2 goes by review and police check to a card that is made and collected', async () => {
    const shown = await submitted(filled([await person({ name: '王大明' }), await person({ name: '李小美' })]));
    expect(shown).toMatchObject({ number: 'OM02-11511-00001', lastDay: '2028-11-19', branch: { code: 'KL' } });
    expect(statesOf(shown)).toEqual(['REVIEW', 'REVIEW']);

    const reviewed = done(await decideAll(cast.reviewer, shown, 'APPROVE'));
    expect(statesOf(reviewed)).toEqual(['POLICE_CHECK', 'POLICE_CHECK']);
    expect(refusals(await decideAll(cast.reviewer, reviewed, 'APPROVE'))[0]?.[0]).toBe('FORBIDDEN');

    const checked = done(await decideAll(cast.police, reviewed, 'APPROVE'));
    expect(checked.items.items[0]?.issuedPass).toMatchObject({
      number: 'KLPS115-000001',
      kind: 'PERIODIC',
      medium: 'RFID',
      status: 'TO_BE_MADE',
      validFrom: '2026-11-20T00:00:00+08:00',
      validTo: '2028-11-19T23:59:59+08:00',
    });
    const numbers = checked.items.items.map((item) => item.issuedPass?.number ?? '');
    expect(done(await mark(numbers, 'MARK_MADE'))).toMatchObject([{ status: 'MADE' }, { status: 'MADE' }]);
    expect(statesOf(await find(shown.number))).toEqual(['MADE', 'MADE']);
    await mark(numbers.slice(0, 1), 'MARK_COLLECTED');
    expect(statesOf(await find(shown.number))).toEqual(['COLLECTED', 'MADE']);
    expect(statesOf(await approved(await submitted(filled([await person()]))))).toEqual(['TO_BE_MADE']);
  });
});
