import type { EntityManager } from '@mikro-orm/postgresql';
import { recordHistory } from '../history/history.js';
import { type IssuingAuthor, insertPassAreas, issueCards } from '../passes/card-issue.js';
import { Pass, PassArea } from '../passes/pass.entity.js';
import { issueSingleEntryPasses } from '../passes/single-entry-issue.js';
import type { AreaRow, PortRow, Ports } from '../ports/ports.js';
import { inTaipei } from '../shared/taipei.js';
import type { Application } from './application.entity.js';
import { cancelWhatIsUnderWay } from './cancel-items.js';
import { laterDay, todayOf } from './forms/form.check.js';
import { cardOf, type EffectMoment, FORMS, type FormEffect } from './forms/forms.js';
import { lastDayWithin, validity } from './forms/term.js';
import type { Subject } from './subjects.js';

/** An application on which nothing is left to decide, as far as effects look at it. */
export interface InForce
  extends Pick<Application, 'id' | 'number' | 'form' | 'companyId' | 'submittedById' | 'submittedAt'>,
    Partial<Pick<Application, 'startDay' | 'termCount' | 'termUnit'>> {
  readonly areas: readonly AreaRow[];
  readonly pickupPort: PortRow | null;
}

type Effect = (
  tx: EntityManager,
  author: EffectAuthor,
  application: InForce,
  subjects: readonly Subject[],
) => Promise<(string | null)[]>;

/** Who causes an effect, and when. */
export interface EffectAuthor extends IssuingAuthor {
  readonly services: IssuingAuthor['services'] & { readonly ports: Ports };
}

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
    const dates = datesFrom(application.startDay ?? todayOf(author.now), application);
    const cards = subjects.map(({ person }) => ({ holder: person, ...dates, previous: null }));
    return idsOf(await issueCards(tx, author, issueOf(application), cards));
  },

  // R-PRD-5: the new card begins where the old one ends, or today if that is over.
  RENEW_CARD: async (tx, author, application, subjects) => {
    const renewed = subjects.map(({ person, pass }) => {
      if (!pass) throw new Error('a renewal without a pass');
      const next = inTaipei(pass.validTo).toPlainDate().add({ days: 1 }).toString();
      const dates = datesFrom(laterDay(next, todayOf(author.now)), application);
      return { holder: person, ...dates, previous: pass };
    });
    const cards = await issueCards(tx, author, issueOf(application), renewed);
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
    await cancelWhatIsUnderWay(tx, author, ids, application.id);
    await tx.nativeUpdate(Pass, { id: { $in: ids } }, { cancelledAt: author.now });
    const cancelled = { action: 'CANCELLED', reason: null } as const;
    await recordHistory(
      tx,
      author,
      ids.map((subjectId) => ({ subject: 'PASS', subjectId, ...cancelled, changes: fromApplication(application) })),
    );
    return subjects.map(() => null);
  },

  // R-PRD-6: the dates stay as they are.
  CHANGE_AREAS: async (tx, author, application, subjects) => {
    const passes = subjects.flatMap(({ pass }) => pass ?? []);
    const open = { passId: { $in: passes.map(({ id }) => id) } };
    const before = await tx.find(PassArea, open, { orderBy: { areaId: 'asc' } });
    await tx.nativeDelete(PassArea, open);
    await insertPassAreas(tx, passes, application.areas);
    const codes = (areaIds: readonly number[]) => areaIds.map((id) => author.services.ports.area(id).code).join(', ');
    const after = codes(application.areas.map(({ id }) => id));
    await recordHistory(
      tx,
      author,
      passes.map(({ id }) => {
        const was = before.filter(({ passId }) => passId === id).map(({ areaId }) => areaId);
        const areas = { field: 'areas', before: codes(was), after } as const;
        return {
          subject: 'PASS',
          subjectId: id,
          action: 'AREAS_CHANGED',
          changes: [areas, ...fromApplication(application)],
        };
      }),
    );
    return subjects.map(() => null);
  },
};

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
  const card = cardOf(form);
  if (!card || !pickupPort) throw new Error(`${form} makes no card`);
  return { application, card, pickupPort, areas };
}

function datesFrom(startDay: string, { form, termCount: count, termUnit: unit }: InForce) {
  const limit = FORMS[form].term;
  if (!count || !unit || !limit) throw new Error('a card without a term');
  return validity(startDay, lastDayWithin(startDay, { count, unit }, limit));
}

function fromApplication({ number }: InForce) {
  return [{ field: 'applicationNumber', before: null, after: number } as const];
}
