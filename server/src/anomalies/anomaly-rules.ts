/** So many in a calendar month deactivate a card (R-ANO-1). */
export const ANOMALIES_A_MONTH = 2;
/** An event reported within so many hours makes an anomaly good (R-ANO-1). */
export const CORRECTION_HOURS = 24;
