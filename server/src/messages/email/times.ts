import { isoTaipei } from '../../shared/taipei.js';

/** `2026-11-10 10:00`, as letters name a moment, in Taipei time. */
export const minuteOf = (instant: Date) => isoTaipei(instant).slice(0, 16).replace('T', ' ');

/** `2026/11/10`, as letters name a day. */
export const dayOf = (instant: Date) => isoTaipei(instant).slice(0, 10).replaceAll('-', '/');
