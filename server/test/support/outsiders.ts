import type { TestViewer } from './app.js';
import { COMPANY_NAME, SECRETS } from './secrets.js';
import type { World } from './world.js';

/** One kind of viewer to whom company B is foreign. */
export interface Outsider {
  readonly who: string;
  readonly viewer: (world: World) => TestViewer;
  /** Queries, or their first arguments, that may show this viewer data of company B unmasked. */
  readonly clear: readonly string[];
  /** What of company B is hidden from this viewer; by default all. */
  readonly hidden?: readonly (keyof typeof SECRETS)[];
}

/** What belongs to people, passes, applications and drafts. All else of a company its own accounts may read. */
const OF_OWNED_ROWS = [
  ...(['name', 'englishName', 'idNumber', 'mobile', 'reason', 'contactName', 'contactPhone'] as const),
  ...(['draftReason', 'returnReason', 'checkReason', 'liftReason'] as const),
];

/** Viewers who must not read a single value of company B through any field. */
export const OUTSIDERS: readonly Outsider[] = [
  { who: 'a visitor', viewer: () => ({}), clear: [] },
  { who: 'an operator of another company', viewer: ({ a }) => ({ ...a.operator }), clear: [] },
  { who: 'a shared account acting for another company', viewer: ({ a }) => ({ ...a.shared }), clear: [] },
  {
    who: 'a colleague without the company reading right',
    viewer: ({ b }) => ({ ...b.colleague }),
    clear: [],
    hidden: OF_OWNED_ROWS,
  },
  {
    who: 'a shared account acting through that colleague',
    viewer: ({ b }) => ({ ...b.sharedColleague }),
    clear: [],
    hidden: OF_OWNED_ROWS,
  },
  { who: 'an analyst', viewer: ({ analyst }) => ({ ...analyst }), clear: [] },
  // Registrations and certificates belong to no branch: every reviewer decides on them.
  {
    who: 'staff of another branch',
    viewer: ({ staffOfHualien }) => ({ ...staffOfHualien }),
    clear: [
      'registration',
      'registrations',
      'certificate',
      'certificates',
      'workQueue',
      'companyAccount',
      'companyDossier',
      'companyDossiers',
      'companyAccounts',
      'decisionMail',
      'history(subject: COMPANY',
      'history(subject: ACCOUNT',
    ],
  },
  { who: 'police of another branch', viewer: ({ policeOfHualien }) => ({ ...policeOfHualien }), clear: [] },
  { who: 'a gate system', viewer: ({ gate }) => ({ ...gate.system }), clear: [] },
  { who: 'an administrator', viewer: ({ administrator }) => ({ ...administrator }), clear: [] },
];

/** The values of company B that this outsider must not receive, by what they are. */
export function hiddenFrom(
  { viewer, hidden }: Pick<Outsider, 'viewer' | 'hidden'>,
  world: World,
): [what: string, value: string][] {
  const ofA = [world.a.operator.cookie, world.a.shared.cookie].includes(viewer(world).cookie);
  const all = Object.entries(ofA ? { ...SECRETS, company: COMPANY_NAME } : SECRETS);
  return all.filter(([what]) => !hidden || hidden.some((name) => name === what));
}

/** Whether a query may show this outsider anything of company B unmasked. */
export function readsInClear(who: string, root: string): boolean {
  const clear = OUTSIDERS.find((outsider) => outsider.who === who)?.clear ?? [];
  return clear.some((beginning) => beginning.split('(')[0] === root);
}
