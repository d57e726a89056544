import { describe, expect, it } from 'vitest';
import { resultOf, useApplications } from './support/applications.js';
import { buildAccount } from './support/build.js';

const { cast, query, createPerson, applicationInput, createApplication, decideAll, markCards, approveFully } =
  useApplications();

const APPLICATION_CASE = `query Case($number: String!) { application(number: $number) { language items { items { id } }
  attachments { kind itemIds } work { kind number form steps itemsWaiting submittedByViewer claim { by mine } } } }`;
const CLAIM = `mutation Claim($id: ID!) { claimWork(id: $id) { id } }`;
const OPEN_WORK = '{ viewer { openWork { cases applications claimed cardsToMake cardsToCollect } } }';

const openWorkOf = async (viewer: object) => (await query(viewer, OPEN_WORK, {})).data.viewer.openWork;

describe('R-PRD-1 the work of reviewers and police', () => {
  it('shows who has claimed an application only to those who may decide its open step', async () => {
    const { id, number } = await createApplication(applicationInput([await createPerson(), await createPerson()]));
    await query(cast.reviewer, CLAIM, { id });
    const seen = async (viewer: object) => (await query(viewer, APPLICATION_CASE, { number })).data.application;
    expect((await seen(cast.reviewer)).work).toEqual({
      kind: 'APPLICATION',
      number,
      form: 'PERIODIC',
      steps: ['REVIEW'],
      itemsWaiting: 2,
      submittedByViewer: false,
      claim: { by: 'reviewer-kl', mine: true },
    });
    for (const viewer of [cast.police, cast.dehai.operator]) expect((await seen(viewer)).work).toBeNull();
    expect((await seen(cast.dehai.operator)).language).toBe('ZH_HANT');
  });

  it('lists for each file the items it belongs to', async () => {
    const { number } = await createApplication(applicationInput([await createPerson(), await createPerson()]));
    const { items, attachments } = (await query(cast.reviewer, APPLICATION_CASE, { number })).data.application;
    const [first, second] = items.items.map((item: { id: string }) => item.id);
    const files = attachments.map((file: { kind: string; itemIds: string[] }) => [file.kind, file.itemIds]);
    expect(files).toHaveLength(4);
    for (const kind of ['PASSPORT', 'PHOTO']) {
      expect(files).toContainEqual([kind, [first]]);
      expect(files).toContainEqual([kind, [second]]);
    }
  });

  it('counts open applications for each role and open cards for each branch', async () => {
    const [ofReviewer, ofPolice, ofKaohsiung] = [
      await openWorkOf(cast.reviewer),
      await openWorkOf(cast.police),
      await openWorkOf(cast.kaohsiungReviewer),
    ];
    const application = await createApplication(applicationInput([await createPerson()]));
    expect(await openWorkOf(cast.reviewer)).toEqual({
      ...ofReviewer,
      cases: ofReviewer.cases + 1,
      applications: ofReviewer.applications + 1,
    });
    const reviewed = resultOf(await decideAll(cast.reviewer, application, 'APPROVE'));
    expect(await openWorkOf(cast.reviewer)).toEqual(ofReviewer);
    expect(await openWorkOf(cast.police)).toEqual({
      ...ofPolice,
      cases: ofPolice.cases + 1,
      applications: ofPolice.applications + 1,
    });
    const card = resultOf(await decideAll(cast.police, reviewed, 'APPROVE')).items.items[0]?.issuedPass?.number ?? '';
    expect(await openWorkOf(cast.reviewer)).toEqual({ ...ofReviewer, cardsToMake: ofReviewer.cardsToMake + 1 });
    resultOf(await markCards([card], 'MARK_MADE'));
    expect(await openWorkOf(cast.reviewer)).toEqual({ ...ofReviewer, cardsToCollect: ofReviewer.cardsToCollect + 1 });
    resultOf(await markCards([card], 'MARK_COLLECTED'));
    expect(await openWorkOf(cast.reviewer)).toEqual(ofReviewer);
    await approveFully(await createApplication(applicationInput([await createPerson()])));
    expect(await openWorkOf(cast.kaohsiungReviewer)).toEqual(ofKaohsiung);
    expect(await openWorkOf(cast.police)).toEqual(ofPolice);
  });

  it('does not count an application at the police check for the person who reviewed it', async () => {
    const account = await buildAccount(cast.app, 'STAFF', 'both-kl', {
      branchCodes: ['KL'],
      staffRoles: ['REVIEWER', 'POLICE_CHECK'],
      personName: 'both-kl',
    });
    const both = await cast.app.signedIn(account);
    const [before, ofPolice] = [await openWorkOf(both), await openWorkOf(cast.police)];
    const application = await createApplication(applicationInput([await createPerson()]));
    resultOf(await decideAll(both, application, 'APPROVE'));
    expect(await openWorkOf(both)).toEqual(before);
    expect((await openWorkOf(cast.police)).applications).toBe(ofPolice.applications + 1);
  });
});
