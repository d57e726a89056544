/** Asks to whom the case, or the chosen ones of the queue, are to be assigned. */
export const assignKey = 'i';
