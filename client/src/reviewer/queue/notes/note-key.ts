/** Begins a note on the case. */
export const noteKey = 'n';
