/** The JSON values of an answer that has one on each line, as they arrive. What is cut off in the middle of a line is left out. */
export async function* linesOf<Line>({ body }: Response): AsyncGenerator<Line> {
  const reader = body?.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  let rest = '';
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    const lines = (rest + chunk.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as Line;
  }
  // An error before the first page is one value without an end of line.
  const last = parsed<Line>(rest);
  if (last !== undefined) yield last;
}

function parsed<Line>(text: string): Line | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
