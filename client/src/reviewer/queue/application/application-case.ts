import { type CombinedError, createQuery } from '@urql/solid';
import type { Accessor } from 'solid-js';
import { TimelineSteps } from '../../../domain/applications/timeline-parts';
import { readFragment } from '../../../gql';
import type { ApplicationCaseQuery, ItemReviewFragment, TimelineStepsFragment } from '../../../gql/graphql';
import { createReload } from '../../../lib/reload';
import { createSignalFor } from '../../../lib/state-of';
import { createKeptLast } from '../../case/keep-last';
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
  /** Takes what a decision made of it, until it is read again. */
  adopt: (decided: ReviewedApplication) => void;
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
  const answered = createKeptLast(
    () => result.data?.application,
    number,
    () => result.error !== undefined,
    numberOf,
  );
  const [decided, setDecided] = createSignalFor<ReviewedApplication | undefined>(
    () => answered()?.version,
    () => undefined,
  );
  const application = () => {
    const own = decided();
    return own?.number === number() ? own : answered();
  };

  // The steps known when it was opened, and those of the viewer since.
  const [known, setKnown] = createSignalFor(
    () => answered()?.number,
    () => {
      const first = answered();
      return first ? stepsOf(first).length : 0;
    },
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
    adopt: (own) => {
      setDecided(own);
      setKnown(stepsOf(own).length);
    },
  };
}
