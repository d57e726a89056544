/** Whether this is `npm run prove`, which asks far more than the tests of each day do. */
export const proving = (import.meta as { env?: { MODE?: string } }).env?.MODE === 'prove';
