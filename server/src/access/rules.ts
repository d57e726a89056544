import type { RequestContext } from '../context.js';
import { ErrorCode, Refusal } from '../shared/errors.js';
import { rule, type ShieldRule } from './shield.js';
import type { Viewer } from './viewer.js';

/** Sentences about the viewer, nothing else: no database, no parent, no arguments. The names read in permissions.ts. */

const unauthenticated = () => new Refusal([{ code: ErrorCode.UNAUTHENTICATED }]);
const forbidden = () => new Refusal([{ code: ErrorCode.FORBIDDEN }]);
const consentRequired = () => new Refusal([{ code: ErrorCode.CONSENT_REQUIRED }]);

function who(name: string, answer: (viewer: Viewer) => true | Refusal): ShieldRule {
  return rule(name, { cache: 'no_cache' })((_parent, _args, context: RequestContext) => answer(context.viewer));
}

/** Anybody, signed in or not. */
export const everyone = who('everyone', () => true);

/** Somebody signed in with a password in a browser; a token may not change the account behind it. */
export const signedInBySession = who('signedInBySession', (viewer) => {
  if (viewer.kind === 'VISITOR') return unauthenticated();
  return viewer.by === 'SESSION' ? true : forbidden();
});

/** A company's operator who has agreed to the consent text in force (R-REG-5). */
export const operator = who('operator', (viewer) => {
  if (viewer.kind === 'VISITOR') return unauthenticated();
  if (viewer.kind !== 'OPERATOR') return forbidden();
  return viewer.consented ? true : consentRequired();
});

/** A reviewer of a port branch. */
export const staff = who('staff', (viewer) => {
  if (viewer.kind === 'VISITOR') return unauthenticated();
  return viewer.kind === 'STAFF' ? true : forbidden();
});

/** An analyst in a browser session: tokens do not make tokens. */
export const analystBySession = who('analystBySession', (viewer) => {
  if (viewer.kind === 'VISITOR') return unauthenticated();
  return viewer.kind === 'ANALYST' && viewer.by === 'SESSION' ? true : forbidden();
});

/** Somebody who uploads files: a visitor who registers, or an operator who has agreed to the consent text. */
export const visitorOrOperator = who('visitorOrOperator', (viewer) => {
  if (viewer.kind === 'VISITOR') return true;
  if (viewer.kind !== 'OPERATOR') return forbidden();
  return viewer.consented ? true : consentRequired();
});

/** Those who work with passes: a company's operator who has agreed to the consent text, a reviewer, an analyst. */
export const passReader = who('passReader', (viewer) => {
  if (viewer.kind === 'VISITOR') return unauthenticated();
  if (viewer.kind === 'OPERATOR' && !viewer.consented) return consentRequired();
  return true;
});

/** Those who work on applications: a company's operator who has agreed to the consent text, or a reviewer. */
export const applicationReader = who('applicationReader', (viewer) => {
  if (viewer.kind === 'VISITOR') return unauthenticated();
  if (viewer.kind === 'ANALYST') return forbidden();
  if (viewer.kind === 'OPERATOR' && !viewer.consented) return consentRequired();
  return true;
});
