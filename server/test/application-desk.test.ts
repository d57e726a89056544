import { describe, expect, it } from 'vitest';
import { done, useApplications } from './support/applications.js';
import { buildAccount } from './support/build.js';

const { cast, ask, person, filled, submitted, decideAll, mark, approved } = useApplications();

const CASE = `query Case($number: String!) { application(number: $number) { language items { items { id } }
  attachments { kind itemIds } work { kind number form steps peopleWaiting ownFiling claim { by mine } } } }`;
const CLAIM = `mutation Claim($id: ID!) { claimWork(id: $id) { id } }`;
const DESK = '{ viewer { openWork { cases applications claimed cardsToMake cardsToCollect } } }';

const desk = async (viewer: object) => (await ask(viewer, DESK, {})).data.viewer.openWork;

describe('R-PRD-1 the desk of reviewers and police', () => {
  it('a case tells those whose step it is who works on it, and nobody else', async () => {
    const { id, number } = await submitted(filled([await person(), await person()]));
    await ask(cast.reviewer, CLAIM, { id });
    const seen = async (viewer: object) => (await ask(viewer, CASE, { number })).data.application;
    expect((await seen(cast.reviewer)).work).toEqual({
      ...{ kind: 'APPLICATION', number, form: 'PERIODIC', steps: ['REVIEW'], peopleWaiting: 2, ownFiling: false },
      claim: { by: 'reviewer-kl', mine: true },
    });
    for (const viewer of [cast.police, cast.dehai.operator]) expect((await seen(viewer)).work).toBeNull();
    expect((await seen(cast.dehai.operator)).language).toBe('ZH_HANT');
  });

  it('a file names the items that it came for', async () => {
    const { number } = await submitted(filled([await person(), await person()]));
    const { items, attachments } = (await ask(cast.reviewer, CASE, { number })).data.application;
    const [first, second] = items.items.map((item: { id: string }) => item.id);
    const told = attachments.map((file: { kind: string; itemIds: string[] }) => [file.kind, file.itemIds]);
    expect(told).toHaveLength(4);
    for (const kind of ['PASSPORT', 'PHOTO']) {
      expect(told).toContainEqual([kind, [first]]);
      expect(told).toContainEqual([kind, [second]]);
    }
  });

  it('counts what waits for each of them, and the cards on their way of their own branches', async () => {
    const [ofReviewer, ofPolice, elsewhere] = [
      await desk(cast.reviewer),
      await desk(cast.police),
      await desk(cast.elsewhere),
    ];
    const shown = await submitted(filled([await person()]));
    expect(await desk(cast.reviewer)).toEqual({
      ...ofReviewer,
      cases: ofReviewer.cases + 1,
      applications: ofReviewer.applications + 1,
    });
    const reviewed = done(await decideAll(cast.reviewer, shown, 'APPROVE'));
    expect(await desk(cast.reviewer)).toEqual(ofReviewer);
    expect(await desk(cast.police)).toEqual({
      ...ofPolice,
      cases: ofPolice.cases + 1,
      applications: ofPolice.applications + 1,
    });
    const card = done(await decideAll(cast.police, reviewed, 'APPROVE')).items.items[0]?.issuedPass?.number ?? '';
    expect(await desk(cast.reviewer)).toEqual({ ...ofReviewer, cardsToMake: ofReviewer.cardsToMake + 1 });
    done(await mark([card], 'MARK_MADE'));
    expect(await desk(cast.reviewer)).toEqual({ ...ofReviewer, cardsToCollect: ofReviewer.cardsToCollect + 1 });
    done(await mark([card], 'MARK_COLLECTED'));
    expect(await desk(cast.reviewer)).toEqual(ofReviewer);
    await approved(await submitted(filled([await person()])));
    expect(await desk(cast.elsewhere)).toEqual(elsewhere);
    expect(await desk(cast.police)).toEqual(ofPolice);
  });

  it('whoever reviewed somebody does not find them again at the police check, as nothing of it is theirs to do', async () => {
    const account = await buildAccount(cast.app, 'STAFF', 'both-kl', {
      ...{ branchCodes: ['KL'], staffRoles: ['REVIEWER', 'POLICE_CHECK'], personName: 'both-kl' },
    });
    const both = await cast.app.signedIn(account);
    const [before, ofPolice] = [await desk(both), await desk(cast.police)];
    const shown = await submitted(filled([await person()]));
    done(await decideAll(both, shown, 'APPROVE'));
    expect(await desk(both)).toEqual(before);
    expect((await desk(cast.police)).applications).toBe(ofPolice.applications + 1);
  });
});
