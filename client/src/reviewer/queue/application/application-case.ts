import { type CombinedError, createQuery } from '@urql/solid';
import { type Accessor, createEffect, on } from 'solid-js';
import { TimelineSteps } from '../../../domain/applications/timeline-parts';
import { readFragment } from '../../../gql';
import type { ApplicationCaseQuery, ItemReviewFragment, TimelineStepsFragment } from '../../../gql/graphql';
import { createReload } from '../../../lib/reload';
import { createSignalFor } from '../../../lib/state-of';
import { createKeptLast } from '../../case/keep-last';
import { usePendingDecisions } from '../pending/pending-decisions';
import { type Claim, createClaim } from '../work/claim';
import { WorkParts } from '../work/work-documents';
import { ApplicationReview, applicationCase, ItemReview } from './application-documents';

export type ReviewedApplication = NonNullable<ApplicationCaseQuery['application']>;
export type Step = TimelineStepsFragment['steps'][number];

/** An application on screen. */
export interface ApplicationCase {
  application: Accessor<ReviewedApplication | undefined>;
  items: Accessor<readonly ItemReviewFragment[]>;
  claim: Claim;
  /** What others did to it since it was opened here. */
  meanwhile: Accessor<readonly Step[]>;
  missing: Accessor<boolean>;
  error: Accessor<CombinedError | undefined>;
  reload: () => void;
}

/** The people or passes on an application. */
export const itemsOf = (application: ReviewedApplication) =>
  readFragment(ItemReview, readFragment(ApplicationReview, application).items.items);

const stepsOf = (application: ReviewedApplication) =>
  readFragment(TimelineSteps, readFragment(ApplicationReview, application)).steps;

const numberOf = (application: ReviewedApplication) => application.number;

/** `alsoReload`: the list that the case was opened from. */
export function createApplicationCase(number: Accessor<string>, alsoReload: () => void): ApplicationCase {
  const [result, read] = createQuery({ query: applicationCase, variables: () => ({ number: number() }) });
  const reloadCase = createReload(result, read);
  const reload = () => {
    reloadCase();
    alsoReload();
  };
  const pending = usePendingDecisions();
  createEffect(on(pending.settled, reload, { defer: true }));
  const answered = createKeptLast(
    () => result.data?.application,
    number,
    () => result.error !== undefined,
    numberOf,
  );
  const application = answered;

  // The steps known when it was opened, and those of the viewer since.
  const [known, setKnown] = createSignalFor(
    () => answered()?.number,
    () => {
      const first = answered();
      return first ? stepsOf(first).length : 0;
    },
  );

  // A decision of the viewer that took effect is nothing that others did.
  let own = false;
  createEffect((before: boolean) => {
    const id = answered()?.id;
    const current = pending.of(id) !== undefined;
    if (before && !current && pending.reopened()?.caseId !== id) own = true;
    return current;
  }, false);
  createEffect(
    on(
      () => {
        const shown = answered();
        return shown && `${shown.number} ${stepsOf(shown).length}`;
      },
      () => {
        const shown = answered();
        if (own && shown) setKnown(stepsOf(shown).length);
        own = false;
      },
      { defer: true },
    ),
  );

  return {
    application,
    items: () => {
      const shown = application();
      return shown ? itemsOf(shown) : [];
    },
    claim: createClaim(() => readFragment(WorkParts, application()?.work), reload),
    meanwhile: () => {
      const shown = application();
      return shown ? stepsOf(shown).slice(known()) : [];
    },
    missing: () => result.data?.application === null,
    error: () => result.error,
    reload,
  };
}
