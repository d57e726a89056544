/** After so many months without passage a card is listed, and its company told (R-NOP-1, R-NOP-5). */
export const LISTED_MONTHS = 5;
/** After so many it is deactivated (R-NOP-1). */
export const DEACTIVATED_MONTHS = 6;
