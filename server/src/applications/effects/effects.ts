import type { EntityManager } from '@mikro-orm/postgresql';
import { recordHistory } from '../../history/history.js';
import { issueCards } from '../../passes/card-issue.js';
import { issueSingleEntryPasses } from '../../passes/single-entry-issue.js';
import { keepVerifiedPhones } from '../../phones/keep-verified-phones.js';
import { dayInTaipei, inTaipei } from '../../shared/taipei.js';
import { laterDay } from '../forms/form.check.js';
import { cardOf, type EffectMoment, FORMS, type FormEffect } from '../forms/forms.js';
import { lastDayWithin, wholeDays } from '../forms/term.js';
import { insertGrantedPlaces } from '../granted-passes/granted-passes.js';
import type { Subject } from '../subjects/subjects.js';
import { cancelPasses } from './cancel-passes.js';
import { changeAreas } from './change-areas.js';
import { changeBack, changeOver, exchangeCards } from './exchange-cards.js';
import { extendCards } from './extend-cards.js';
import type { EffectAuthor, InForce } from './in-force.js';

type Effect = (
  tx: EntityManager,
  author: EffectAuthor,
  application: InForce,
  subjects: readonly Subject[],
) => Promise<(string | null)[]>;

/** What forms do to each of their people or passes; each returns the id of the card made for it, if any. */
const EFFECTS: Record<FormEffect, Effect> = {
  // R-ONE-2: a pass per person and port, so that none is the item's own.
  ISSUE_SINGLE_ENTRY: async (tx, { services }, application, subjects) => {
    const people = subjects.map(({ person }) => person);
    await issueSingleEntryPasses(tx, services, { application, people, areas: application.areas });
    return subjects.map(() => null);
  },

  // R-PRD-1
  ISSUE_CARD: async (tx, author, application, subjects) => {
    const dates = datesFrom(application.startDay ?? dayInTaipei(author.now), application);
    const cards = subjects.map(({ person }) => ({ holder: person, ...dates, previous: null }));
    return idsOf(await issueCards(tx, author, issueOf(application), cards));
  },

  // R-PRD-5: the same card. Where it was applied for by the former rule, with a port to collect another card at, a new one is
  // made, which begins where the old one ends, or today if that is over.
  RENEW_CARD: async (tx, author, application, subjects) => {
    if (!application.pickupPort) {
      await extendCards(tx, author, application, subjects);
      return subjects.map(() => null);
    }
    const renewed = subjects.map(({ person, pass }) => {
      if (!pass) throw new Error('a renewal without a pass');
      const next = inTaipei(pass.validTo).toPlainDate().add({ days: 1 }).toString();
      const dates = datesFrom(laterDay(next, dayInTaipei(author.now)), application);
      return { holder: person, ...dates, previous: pass };
    });
    const cards = await issueCards(tx, author, issueOf(application), renewed);
    await keepVerifiedPhones(
      tx,
      cards.map(({ id }) => id),
    );
    await recordHistory(
      tx,
      author,
      renewed.map(({ previous }, at) => ({
        subject: 'PASS',
        subjectId: previous.id,
        action: 'RENEWED',
        changes: [{ field: 'passNumber', before: null, after: cards[at]?.number ?? null }],
      })),
    );
    return idsOf(cards);
  },

  // R-PRD-4
  CANCEL_PASS: async (tx, author, application, subjects) => {
    const ids = subjects.flatMap(({ pass }) => pass?.id ?? []);
    const by = { exceptApplicationId: application.id, changes: fromApplication(application) };
    await cancelPasses(tx, author, ids, by);
    return subjects.map(() => null);
  },

  // R-EXC-4
  EXCHANGE_CARD: async (tx, author, application, subjects) =>
    idsOf(await exchangeCards(tx, author, issueOf(application), subjects)),

  // R-EXC-4: in the transaction in which the card in its place is collected.
  CHANGE_OVER: async (tx, author, _application, subjects) => {
    await changeOver(tx, author, subjects);
    return subjects.map(() => null);
  },

  // R-EXC-4: in the transaction in which that is undone.
  CHANGE_BACK: async (tx, author, _application, subjects) => {
    await changeBack(tx, author, subjects);
    return subjects.map(() => null);
  },

  // R-PRD-6
  CHANGE_AREAS: async (tx, author, application, subjects) => {
    await changeAreas(tx, author, application, subjects);
    return subjects.map(() => null);
  },

  // R-ONE-10
  GRANT_PLACES: async (tx, _author, application, subjects) => {
    await insertGrantedPlaces(tx, application, subjects);
    return subjects.map(() => null);
  },
};

/** What a renewal made by the former rule. */
const RENEWED_CARD = { kind: 'PERIODIC', medium: 'RFID' } as const;

/**
 * Does what the form says for this moment to people or passes that are locked and eligible.
 * @returns the card that was made for each, in their order; null where none was.
 */
export async function takeEffect(
  tx: EntityManager,
  author: EffectAuthor,
  moment: EffectMoment,
  application: InForce,
  subjects: readonly Subject[],
): Promise<(string | null)[]> {
  const effect = FORMS[application.form].effects[moment];
  if (!effect || subjects.length === 0) return subjects.map(() => null);
  return EFFECTS[effect](tx, author, application, subjects);
}

const idsOf = (cards: readonly { readonly id: string }[]): string[] => cards.map(({ id }) => id);

function issueOf({ form, pickupPort, areas, ...application }: InForce) {
  const card = cardOf(form) ?? RENEWED_CARD;
  if (!pickupPort) throw new Error(`${form} makes no card`);
  return { application, card, pickupPort, areas };
}

function datesFrom(startDay: string, { form, termCount: count, termUnit: unit }: InForce) {
  const limit = FORMS[form].term;
  if (!count || !unit || !limit) throw new Error('a card without a term');
  return wholeDays(startDay, lastDayWithin(startDay, { count, unit }, limit));
}

function fromApplication({ number }: InForce) {
  return [{ field: 'applicationNumber', before: null, after: number } as const];
}
