import { ErrorCode, Refusal } from '../shared/errors.js';
import { rule, type ShieldRule } from './shield.js';
import type { StaffRight } from './staff-roles.js';
import { hasRight, isShared, type Viewer, worksOnPasses } from './viewer.js';

/** The rules that permissions.ts names. They read the viewer only: no database, no parent, no arguments. */

const refusal = (code: ErrorCode) => new Refusal([{ code }]);
const forbidden = () => refusal(ErrorCode.FORBIDDEN);

/** A rule with what it answers, so that it can also be asked outside of a request. */
export type ViewerRule = ShieldRule & { readonly answer: (viewer: Viewer) => true | Refusal };

function who(name: string, answer: ViewerRule['answer']): ViewerRule {
  const ruled = rule(name, { cache: 'no_cache' })((_parent, _args, context: { readonly viewer: Viewer }) =>
    answer(context.viewer),
  );
  return Object.assign(ruled, { answer });
}

/** A rule about viewers who have completed their sign-in; all others are refused with what they lack. */
function whoSignedIn(
  name: string,
  answer: (viewer: Exclude<Viewer, { kind: 'VISITOR' | 'SECOND_FACTOR_PENDING' }>) => true | Refusal,
) {
  return who(name, (viewer) => {
    if (viewer.kind === 'VISITOR') return refusal(ErrorCode.UNAUTHENTICATED);
    if (viewer.kind !== 'SECOND_FACTOR_PENDING') return answer(viewer);
    return refusal(viewer.due === 'CODE' ? ErrorCode.SECOND_FACTOR_REQUIRED : ErrorCode.SECOND_FACTOR_SETUP_REQUIRED);
  });
}

/** Whether the viewer acts for a company and has consented, or else why not (R-REG-5, R-REG-7). */
function actsForCompany(viewer: Viewer): true | Refusal {
  if (viewer.kind !== 'OPERATOR' && viewer.kind !== 'SHARED') return forbidden();
  if (!viewer.consented) return refusal(ErrorCode.CONSENT_REQUIRED);
  if (viewer.kind === 'OPERATOR') return true;
  return refusal(viewer.companySwitched ? ErrorCode.COMPANY_SWITCHED : ErrorCode.NO_COMPANY_CHOSEN);
}

/** All viewers, signed in or not. */
export const everyone = who('everyone', () => true);

/** An account in a browser session: a token may not change the account behind it. */
export const signedInBySession = whoSignedIn('signedInBySession', (viewer) =>
  viewer.by === 'SESSION' ? true : forbidden(),
);

/** Staff who owe a code of the second factor. */
export const owesSecondFactor = who('owesSecondFactor', (viewer) => {
  if (viewer.kind === 'VISITOR') return refusal(ErrorCode.UNAUTHENTICATED);
  return viewer.kind === 'SECOND_FACTOR_PENDING' && viewer.due === 'CODE' ? true : forbidden();
});

/** Staff who set up a second factor, by choice or because they may not enter without one. */
export const setsUpSecondFactor = who('setsUpSecondFactor', (viewer) => {
  if (viewer.kind === 'VISITOR') return refusal(ErrorCode.UNAUTHENTICATED);
  if (viewer.kind === 'SECOND_FACTOR_PENDING') {
    return viewer.due === 'SETUP' ? true : refusal(ErrorCode.SECOND_FACTOR_REQUIRED);
  }
  return viewer.kind === 'STAFF' ? true : forbidden();
});

/** An account that acts for a company and has consented: a general one, or a shared one that has chosen a company. */
export const operator = whoSignedIn('operator', actsForCompany);

/** A general account that administers its company, in a browser session and with its consent given (R-REG-3). */
export const companyAdministrator = whoSignedIn('companyAdministrator', (viewer) => {
  if (viewer.kind !== 'OPERATOR' || !viewer.administersCompany || viewer.by !== 'SESSION') return forbidden();
  return actsForCompany(viewer);
});

/** Those who read and end accounts of companies: reviewers all, a company's administrators its own (R-REG-3). */
export const accountManager = whoSignedIn('accountManager', (viewer) =>
  hasRight(viewer, 'REVIEW') ? true : companyAdministrator.answer(viewer),
);

/** Those who reinstate passes and end access to them: operators who have consented, and reviewers (R-REI-1). */
export const reinstater = whoSignedIn('reinstater', (viewer) =>
  hasRight(viewer, 'REVIEW') ? true : actsForCompany(viewer),
);

/** A shared account in a browser session that has consented, whether or not it acts for a company now (R-REG-7). */
export const sharedAccount = whoSignedIn('sharedAccount', (viewer) => {
  if (!isShared(viewer) || viewer.by !== 'SESSION') return forbidden();
  return viewer.consented ? true : refusal(ErrorCode.CONSENT_REQUIRED);
});

/** Either side of a binding: a shared or a general account, in a browser session (R-REG-7). */
export const companyAccount = whoSignedIn('companyAccount', (viewer) =>
  (viewer.kind === 'OPERATOR' || viewer.kind === 'SHARED') && viewer.by === 'SESSION' ? true : forbidden(),
);

/** Staff of the port company, in any role. */
export const staff = whoSignedIn('staff', (viewer) => (viewer.kind === 'STAFF' ? true : forbidden()));

const whoHasRight = (name: string, right: StaffRight) =>
  whoSignedIn(name, (viewer) => (hasRight(viewer, right) ? true : forbidden()));

/** Staff who review what companies submit, record cards, and check passes. */
export const reviewer = whoHasRight('reviewer', 'REVIEW');

/** Staff who decide on applications at some step (R-PRD-1). */
export const decider = whoHasRight('decider', 'WORK_ON_PASSES');

/** Staff who manage the accounts of other staff, the gates and the gate systems. */
export const administrator = whoHasRight('administrator', 'ADMINISTER');

/** Staff who send verification codes to holders: reviewers those of their branches, administrators all (R-TEL-8). */
export const campaigner = whoSignedIn('campaigner', (viewer) =>
  hasRight(viewer, 'REVIEW') || hasRight(viewer, 'ADMINISTER') ? true : forbidden(),
);

/** Staff who may see what colleagues read (R-ACC-4) and have to decide: for their branches, administrators for all. */
export const auditReader = whoHasRight('auditReader', 'READ_AUDIT');

/** Analysts, by session or token: they read passes of all companies, masked, and figures. */
export const analyst = whoSignedIn('analyst', (viewer) => (viewer.kind === 'ANALYST' ? true : forbidden()));

/** An analyst in a browser session: a token cannot create another. */
export const analystBySession = whoSignedIn('analystBySession', (viewer) =>
  viewer.kind === 'ANALYST' && viewer.by === 'SESSION' ? true : forbidden(),
);

/** Those who write queries by hand, staff and analysts, in a browser session: what a program asks, it keeps itself. */
export const explorer = whoSignedIn('explorer', (viewer) =>
  (viewer.kind === 'STAFF' || viewer.kind === 'ANALYST') && viewer.by === 'SESSION' ? true : forbidden(),
);

/** Those who upload files: a visitor who registers, or an operator who has consented. */
export const visitorOrOperator = who('visitorOrOperator', (viewer) =>
  viewer.kind === 'VISITOR' ? true : actsForCompany(viewer),
);

/** Those who read passes: operators who have consented, reviewers, police and analysts. */
export const passReader = whoSignedIn('passReader', (viewer) =>
  worksOnPasses(viewer) || viewer.kind === 'ANALYST' ? true : actsForCompany(viewer),
);

/** Those who read applications: operators who have consented, reviewers and police. */
export const applicationReader = whoSignedIn('applicationReader', (viewer) =>
  worksOnPasses(viewer) ? true : actsForCompany(viewer),
);

/** Those who read the history: operators who have consented, and all staff. */
export const historyReader = whoSignedIn('historyReader', (viewer) =>
  viewer.kind === 'STAFF' ? true : actsForCompany(viewer),
);

/** A gate system, by its token (R-GATE-1). */
export const gateSystem = whoSignedIn('gateSystem', (viewer) =>
  viewer.kind === 'GATE' && viewer.by === 'TOKEN' ? true : forbidden(),
);

/** Those who read gates: administrators all, a gate system by its token its own (R-GATE-1). */
export const gateReader = whoSignedIn('gateReader', (viewer) =>
  hasRight(viewer, 'ADMINISTER') ? true : gateSystem.answer(viewer),
);
