import { ErrorCode, Refusal } from '../shared/errors.js';
import { rule, type ShieldRule } from './shield.js';
import { hasRole, isShared, type Viewer, worksOnPasses } from './viewer.js';

/** Sentences about the viewer, nothing else: no database, no parent, no arguments. The names read in permissions.ts. */

const refusal = (code: ErrorCode) => new Refusal([{ code }]);
const forbidden = () => refusal(ErrorCode.FORBIDDEN);

function who(name: string, answer: (viewer: Viewer) => true | Refusal): ShieldRule {
  return rule(name, { cache: 'no_cache' })((_parent, _args, context: { readonly viewer: Viewer }) =>
    answer(context.viewer),
  );
}

/** The same for somebody who has signed in wholly. */
function whoSignedIn(
  name: string,
  answer: (viewer: Exclude<Viewer, { kind: 'VISITOR' | 'HALF_SIGNED_IN' }>) => true | Refusal,
) {
  return who(name, (viewer) => {
    if (viewer.kind === 'VISITOR') return refusal(ErrorCode.UNAUTHENTICATED);
    if (viewer.kind !== 'HALF_SIGNED_IN') return answer(viewer);
    return refusal(viewer.owes === 'CODE' ? ErrorCode.SECOND_FACTOR_REQUIRED : ErrorCode.SECOND_FACTOR_SETUP_REQUIRED);
  });
}

/** Why somebody does not act for a company now; `true` if they do and have agreed to the consent text (R-REG-5, R-REG-7). */
function actsForCompany(viewer: Viewer): true | Refusal {
  if (viewer.kind !== 'OPERATOR' && viewer.kind !== 'SHARED') return forbidden();
  if (!viewer.consented) return refusal(ErrorCode.CONSENT_REQUIRED);
  if (viewer.kind === 'OPERATOR') return true;
  return refusal(viewer.switchedElsewhere ? ErrorCode.COMPANY_SWITCHED : ErrorCode.NO_COMPANY_CHOSEN);
}

/** Anybody, signed in or not. */
export const everyone = who('everyone', () => true);

/** Somebody signed in with a password in a browser; a token may not change the account behind it. */
export const signedInBySession = whoSignedIn('signedInBySession', (viewer) =>
  viewer.by === 'SESSION' ? true : forbidden(),
);

/** Staff who owe a code of the second factor. */
export const owesSecondFactor = who('owesSecondFactor', (viewer) => {
  if (viewer.kind === 'VISITOR') return refusal(ErrorCode.UNAUTHENTICATED);
  return viewer.kind === 'HALF_SIGNED_IN' && viewer.owes === 'CODE' ? true : forbidden();
});

/** Staff who set a second factor up: of their own will, or because they may not enter without. */
export const setsUpSecondFactor = who('setsUpSecondFactor', (viewer) => {
  if (viewer.kind === 'VISITOR') return refusal(ErrorCode.UNAUTHENTICATED);
  if (viewer.kind === 'HALF_SIGNED_IN') {
    return viewer.owes === 'SETUP' ? true : refusal(ErrorCode.SECOND_FACTOR_REQUIRED);
  }
  return viewer.kind === 'STAFF' ? true : forbidden();
});

/** Who acts for a company and has agreed to the consent text in force: a general account, or a shared one that has chosen. */
export const operator = whoSignedIn('operator', actsForCompany);

/** A shared account in a browser session that has agreed to the consent text, whether or not it acts for a company now (R-REG-7). */
export const sharedAccount = whoSignedIn('sharedAccount', (viewer) => {
  if (!isShared(viewer) || viewer.by !== 'SESSION') return forbidden();
  return viewer.consented ? true : refusal(ErrorCode.CONSENT_REQUIRED);
});

/** Either side of a binding: a shared or a general account, in a browser session (R-REG-7). */
export const companyAccount = whoSignedIn('companyAccount', (viewer) =>
  (viewer.kind === 'OPERATOR' || viewer.kind === 'SHARED') && viewer.by === 'SESSION' ? true : forbidden(),
);

/** Anybody of the port company. */
export const staff = whoSignedIn('staff', (viewer) => (viewer.kind === 'STAFF' ? true : forbidden()));

/** Staff who decide on what companies send in. */
export const reviewer = whoSignedIn('reviewer', (viewer) => (hasRole(viewer, 'REVIEWER') ? true : forbidden()));

/** Staff who decide at some step: reviewers and the port police (R-PRD-1). */
export const decider = whoSignedIn('decider', (viewer) => (worksOnPasses(viewer) ? true : forbidden()));

/** Staff who look after the other staff's accounts, and after the gates and their systems. */
export const administrator = whoSignedIn('administrator', (viewer) =>
  hasRole(viewer, 'ADMINISTRATOR') ? true : forbidden(),
);

/** Staff who may see who read ID numbers: reviewers and police those of their branches, administrators all (R-ACC-4). */
export const auditReader = whoSignedIn('auditReader', (viewer) =>
  hasRole(viewer, 'REVIEWER', 'POLICE_CHECK', 'ADMINISTRATOR') ? true : forbidden(),
);

/** An analyst in a browser session: tokens do not make tokens. */
export const analystBySession = whoSignedIn('analystBySession', (viewer) =>
  viewer.kind === 'ANALYST' && viewer.by === 'SESSION' ? true : forbidden(),
);

/** Somebody who uploads files: a visitor who registers, or an operator who has agreed to the consent text. */
export const visitorOrOperator = who('visitorOrOperator', (viewer) =>
  viewer.kind === 'VISITOR' ? true : actsForCompany(viewer),
);

/** Those who work with passes: a company's operator who has agreed to the consent text, a reviewer or police, an analyst. */
export const passReader = whoSignedIn('passReader', (viewer) =>
  worksOnPasses(viewer) || viewer.kind === 'ANALYST' ? true : actsForCompany(viewer),
);

/** Those who work on applications: a company's operator who has agreed to the consent text, a reviewer or police. */
export const applicationReader = whoSignedIn('applicationReader', (viewer) =>
  worksOnPasses(viewer) ? true : actsForCompany(viewer),
);

/** Those who have a record of what happened: all but analysts. */
export const historyReader = whoSignedIn('historyReader', (viewer) =>
  viewer.kind === 'STAFF' ? true : actsForCompany(viewer),
);

/** A gate's own system, by its token (R-GATE-1). */
export const gateSystem = whoSignedIn('gateSystem', (viewer) =>
  viewer.kind === 'GATE' && viewer.by === 'TOKEN' ? true : forbidden(),
);
