import { beforeAll, describe, expect, it } from 'vitest';
import { cardState, ITEM_ACTIONS, type ItemAction, type ItemState } from '../src/applications/states.js';
import { newId } from '../src/shared/ids.js';
import type { TestViewer } from './support/app.js';
import { done, refusals, type Shown, statesOf, type Told, useApplications } from './support/applications.js';
import { rowsOf } from './support/rows.js';
import { written } from './support/written.js';

const story = useApplications();
const { cast, person, filled, about, submitted, decideAll, correct, withdraw, mark, approved, card, find } = story;
/** Has both roles, and has reviewed nothing. */
let both: TestViewer;
beforeAll(async () => {
  both = await story.staff('both', ['REVIEWER', 'POLICE_CHECK']);
});

const numberOf = ({ items }: Shown): string => items.items[0]?.issuedPass?.number ?? '';
const fresh = async () => submitted(filled([await person()]));
const made = async (shown: Shown, ...actions: ('MARK_MADE' | 'MARK_COLLECTED')[]) => {
  for (const action of actions) done(await mark([numberOf(shown)], action));
  return find(shown.number);
};
const decided = async (action: string) => done(await decideAll(cast.reviewer, await fresh(), action, '資料不符'));

/** An application with one person, or pass, in this state. */
const IN: Record<ItemState, () => Promise<Shown>> = {
  REVIEW: fresh,
  POLICE_CHECK: async () => done(await decideAll(cast.reviewer, await fresh(), 'APPROVE')),
  RETURNED: () => decided('RETURN'),
  TO_BE_MADE: async () => approved(await fresh()),
  MADE: async () => made(await approved(await fresh()), 'MARK_MADE'),
  COLLECTED: async () => made(await approved(await fresh()), 'MARK_MADE', 'MARK_COLLECTED'),
  DONE: async () => approved(await submitted(about('AREA_CHANGE', [await card(await person())]))),
  REJECTED: () => decided('REJECT'),
  WITHDRAWN: async () => done(await withdraw(await fresh())),
  CANCELLED: async () => {
    const shown = await approved(await fresh());
    await approved(await submitted(about('CANCELLATION', [numberOf(shown)])));
    return find(shown.number);
  },
};

/** What the table allows, by hand. */
const ALLOWED: Record<ItemState, Partial<Record<ItemAction, ItemState>>> = {
  REVIEW: { APPROVE: 'POLICE_CHECK', RETURN: 'RETURNED', REJECT: 'REJECTED', WITHDRAW: 'WITHDRAWN' },
  POLICE_CHECK: { APPROVE: 'TO_BE_MADE', RETURN: 'RETURNED', REJECT: 'REJECTED', WITHDRAW: 'WITHDRAWN' },
  RETURNED: { RESUBMIT: 'REVIEW', WITHDRAW: 'WITHDRAWN' },
  TO_BE_MADE: { MARK_MADE: 'MADE' },
  MADE: { MARK_COLLECTED: 'COLLECTED' },
  ...{ COLLECTED: {}, DONE: {}, REJECTED: {}, WITHDRAWN: {}, CANCELLED: {} },
};
const STATES = Object.keys(ALLOWED) as ItemState[];
/** What nobody does by hand: it comes with the cancellation of a pass, which has its own tests. */
const ACTIONS = ITEM_ACTIONS.filter((action) => action !== 'CANCEL');

/** Takes an action by hands that may take it somewhere. */
function take(shown: Shown, action: ItemAction): Promise<Told> {
  if (action === 'RESUBMIT') return correct(shown);
  if (action === 'WITHDRAW') return withdraw(shown);
  if (action === 'MARK_MADE' || action === 'MARK_COLLECTED') return mark([numberOf(shown)], action);
  return decideAll(both, shown, action, '資料不符');
}

describe('R-PRD-1 the state table, through the API', () => {
  const allowed = STATES.flatMap((state) =>
    Object.entries(ALLOWED[state]).map(([action, to]) => [state, action as ItemAction, to] as const),
  );
  it.each(allowed)('%s %s → %s', async (state, action, to) => {
    const shown = await IN[state]();
    expect(statesOf(shown)).toEqual([state]);
    done(await take(shown, action));
    const after = await find(shown.number);
    expect(statesOf(after)).toEqual([to]);
    const step = { action, from: state, to, itemIds: [shown.items.items[0]?.id] };
    expect((after as Shown & { steps: object[] }).steps.at(-1)).toMatchObject(step);
  });

  it.each(STATES)('in %s everything else is refused, and changes nothing', async (state) => {
    const shown = await IN[state]();
    expect(statesOf(shown)).toEqual([state]);
    const before = await written(cast.app);
    for (const action of ACTIONS.filter((each) => !(each in ALLOWED[state]))) {
      const marks = action === 'MARK_MADE' || action === 'MARK_COLLECTED';
      // Without a card there is no number to name.
      if (marks && !numberOf(shown)) continue;
      const told = await take(shown, action);
      const code = marks && state === 'CANCELLED' ? 'PASS_CANCELLED' : 'ACTION_NOT_ALLOWED';
      expect([action, refusals(told)[0]?.[0]]).toEqual([action, code]);
      if (code === 'ACTION_NOT_ALLOWED' && action !== 'RESUBMIT') {
        expect(told.errors[0]?.extensions.params).toEqual({ state, action });
      }
      expect(await written(cast.app)).toEqual(before);
    }
  });

  it.each(STATES)('in %s everybody is offered just what they may do', async (state) => {
    const { number } = await IN[state]();
    const offered = async (viewer: TestViewer) => (await find(number, viewer)).items.items[0]?.actions;
    const table = Object.keys(ALLOWED[state]);
    const only = (...actions: ItemAction[]) => actions.filter((action) => table.includes(action));
    const decisions = ['APPROVE', 'RETURN', 'REJECT'] as const;
    const marks = ['MARK_MADE', 'MARK_COLLECTED'] as const;
    expect(await offered(cast.dehai.operator)).toEqual(only('RESUBMIT', 'WITHDRAW'));
    expect(await offered(cast.reviewer)).toEqual(only(...(state === 'POLICE_CHECK' ? [] : decisions), ...marks));
    expect(await offered(cast.police)).toEqual(only(...(state === 'POLICE_CHECK' ? decisions : [])));
    expect(await offered(both)).toEqual(only(...decisions, ...marks));
  });
});

describe('R-ONE-2 a form that nobody decides on', () => {
  it('is done with its submission: nothing can be done about it any more', async () => {
    const input = { form: 'FOREIGN_SINGLE_ENTRY', reason: '施工', areaCodes: ['KEELUNG-EAST'] };
    const consents = { personalDataConsent: true, documentsConfirmed: true };
    const shown = await submitted({ ...input, ...consents, personIds: [await person()] });
    expect(statesOf(shown)).toEqual(['DONE']);
    const before = await written(cast.app);
    for (const action of ['APPROVE', 'RETURN', 'REJECT', 'RESUBMIT', 'WITHDRAW'] as const) {
      expect(refusals(await take(shown, action))[0]?.[0]).toBe('ACTION_NOT_ALLOWED');
    }
    expect((await find(shown.number, both)).items.items[0]?.actions).toEqual([]);
    expect(await written(cast.app)).toEqual(before);
  });
});

describe('R-PRD-7 where a card is', () => {
  it('the database says it as the table of states does, whatever is known of the card', async () => {
    const shown = await approved(await fresh());
    const number = numberOf(shown);
    for (const made of [false, true]) {
      for (const collected of [false, true]) {
        for (const cancelled of [false, true]) {
          await rowsOf(
            cast.app,
            `update pass set made_at = case when $1 then now() end, collected_at = case when $2 then now() end,
              cancelled_at = case when $3 then now() end where number = $4`,
            ...[made, collected, cancelled, number],
          );
          const state = cardState({ made, collected, cancelled });
          expect(statesOf(await find(shown.number))).toEqual([state]);
          expect((await find(shown.number)) as object).toMatchObject({ progress: [{ state, count: 1 }] });
          const { data } = await story.ask(
            cast.dehai.operator,
            'query($states: [ItemState!]) { applications(filter: { states: $states }, size: 100) { items { number } } }',
            { states: [state] },
          );
          expect(data.applications.items).toContainEqual({ number: shown.number });
        }
      }
    }
  });

  it('an application that is not there, or of another company, answers like none', async () => {
    const shown = await fresh();
    const unknown = { ...shown, id: newId() };
    const answers = [
      await correct(unknown),
      await correct(shown, {}, cast.yonghang),
      await correct({ ...shown, id: 'x' }),
    ];
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(refusals(answers[0] as Told)).toEqual([['NOT_FOUND', undefined]]);
  });
});
