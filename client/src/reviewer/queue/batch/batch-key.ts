/** Asks before the chosen cases of the queue are approved. */
export const batchKey = 'b';
