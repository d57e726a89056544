import type { Services } from '../services.js';

/** What a check may use: everything but the jobs, which start after the last check. */
export type CheckedServices = Omit<Services, 'jobs'>;

/** Answers "am I right here?" in one respect: undefined if so, otherwise one sentence that says why not and what to do. */
export type StartupCheck = (services: CheckedServices) => Promise<string | undefined>;
