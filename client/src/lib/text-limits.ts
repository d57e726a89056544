/** Only for the count of characters left; the server enforces them. */
export const reasonLimit = 500;
export const entryReasonLimit = 200;
