import { type CombinedError, createQuery } from '@urql/solid';
import type { Accessor } from 'solid-js';
import type { ApplicationCaseQuery, ItemReviewFragment } from '../../../gql/graphql';
import { createReload } from '../../../lib/reload';
import { createSignalFor } from '../../../lib/state-of';
import { createKeptLast } from '../../case/keep-last';
import { type Claim, createClaim } from '../work/claim';
import { applicationCase } from './application-documents';

export type ReviewedApplication = NonNullable<ApplicationCaseQuery['application']>;
export type Step = ReviewedApplication['steps'][number];

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
    () => answered()?.steps.length ?? 0,
  );

  return {
    application,
    items: () => application()?.items.items ?? [],
    claim: createClaim(() => application()?.work, reload),
    meanwhile: () => application()?.steps.slice(known()) ?? [],
    missing: () => result.data?.application === null,
    error: () => result.error,
    reload,
    adopt: (own) => {
      setDecided(own);
      setKnown(own.steps.length);
    },
  };
}
