/** Takes back the decision that was made last, on any page. */
export const undoKey = 'z';
