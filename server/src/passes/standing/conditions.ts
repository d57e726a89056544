import { GATE_SYNC_MINUTES } from '../validity.js';
import { and, isKind, isPast, isSet, not, or } from './condition.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** 當次證; what is not one is a card. */
export const singleEntry = isKind('SINGLE_ENTRY');
export const card = not(singleEntry);
export const periodic = isKind('PERIODIC');
export const temporary = isKind('TEMPORARY');

export const made = isSet('madeAt');
export const collected = isSet('collectedAt');
export const cancelled = isSet('cancelledAt');
/** 已換證: another card has taken its place (R-EXC-4). */
export const exchanged = isSet('exchangedAt');
/** 掛失, 暫停使用 (R-PRD-8, R-PRD-9). */
export const blocked = isSet('blockedAt');

/** Its first second has come. */
export const begun = isPast('validFrom');
/** Its last second is over. */
export const over = isPast('validTo', SECOND);
/** Nothing will ever make it usable again. */
export const ended = or(cancelled, exchanged, over);
/** Gates have had the time to learn of it (R-ONE-5). */
export const knownToGates = isPast('issuedAt', GATE_SYNC_MINUTES * MINUTE);

/** It was made and has not been collected, whether or not it is still in force. */
export const uncollected = and(made, not(collected));
