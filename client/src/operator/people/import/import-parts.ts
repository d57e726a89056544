/** The most rows that the API takes in one request. */
const rowsOfRequest = 250;

/** Lines as they are sent, so many at a time. */
export function inParts<Line>(lines: readonly Line[]): Line[][] {
  return Array.from({ length: Math.ceil(lines.length / rowsOfRequest) }, (_, at) =>
    lines.slice(at * rowsOfRequest, (at + 1) * rowsOfRequest),
  );
}
